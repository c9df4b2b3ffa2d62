package io.cambrian.evaluators.environment.minigrid;

import java.util.List;

/**
 * What a cell holds, as one number: the object in bits 0 to 3, its colour in bits 4 to 6, its state in bits 7 and 8, and in
 * bit 9 whether it blocks the view. The three numbers are those of the published encoding; floors (3) and boxes (7) occur in
 * none of the layouts here.
 */
public final class Tile {

    static final int EMPTY_OBJECT = 1;
    static final int WALL_OBJECT = 2;
    static final int DOOR_OBJECT = 4;
    static final int KEY_OBJECT = 5;
    static final int BALL_OBJECT = 6;
    static final int GOAL_OBJECT = 8;
    static final int LAVA_OBJECT = 9;
    static final int AGENT_OBJECT = 10;

    /** How many numbers there are for objects. */
    static final int OBJECTS = 11;

    /** Colours from 0: red, green, blue, purple, yellow, grey. */
    public static final int COLOURS = 6;

    static final int RED = 0;
    static final int GREEN = 1;
    static final int BLUE = 2;

    /** The colour of the key and the door in {@link DoorKey}. */
    public static final int YELLOW = 4;

    static final int GREY = 5;

    static final int OPEN = 0;
    static final int CLOSED = 1;
    static final int LOCKED = 2;

    /** How many states a door has. */
    static final int STATES = 3;

    private static final int COLOUR_SHIFT = 4;
    private static final int STATE_SHIFT = 7;
    private static final int OPAQUE_SHIFT = 9;
    private static final int OPAQUE = 1 << OPAQUE_SHIFT;
    private static final List<String> COLOUR_NAMES = List.of("red", "green", "blue", "purple", "yellow", "grey");

    /** What is outside of an agent's sight. */
    static final int UNSEEN = 0;

    /** Nothing: a cell that can be entered, or empty hands. */
    public static final int EMPTY = EMPTY_OBJECT;

    /** A grey wall. */
    public static final int WALL = tile(WALL_OBJECT, GREY, 0) | OPAQUE;

    /** A green goal; entering it is success. */
    public static final int GOAL = tile(GOAL_OBJECT, GREEN, 0);

    /** Red lava; entering it ends the episode with nothing. */
    public static final int LAVA = tile(LAVA_OBJECT, RED, 0);

    private Tile() {}

    /**
     * A door that anyone can open.
     *
     * @param colour 0 to {@value #COLOURS} − 1, as for all tiles that have one
     */
    public static int closedDoor(int colour) {
        return door(colour, CLOSED);
    }

    /** A door that opens only to who carries a key of its colour. */
    public static int lockedDoor(int colour) {
        return door(colour, LOCKED);
    }

    static int openDoor(int colour) {
        return door(colour, OPEN);
    }

    private static int door(int colour, int state) {
        return tile(DOOR_OBJECT, colour, state) | (state == OPEN ? 0 : OPAQUE);
    }

    /** A key. */
    public static int key(int colour) {
        return tile(KEY_OBJECT, colour, 0);
    }

    /** A ball. */
    public static int ball(int colour) {
        return tile(BALL_OBJECT, colour, 0);
    }

    /** The agent, as full observations show it. */
    static int agent(int direction) {
        return tile(AGENT_OBJECT, RED, direction);
    }

    /** The tile with these published numbers. */
    static int of(int object, int colour, int state) {
        return switch (object) {
            case WALL_OBJECT -> WALL;
            case DOOR_OBJECT -> door(colour, state);
            default -> tile(object, colour, state);
        };
    }

    private static int tile(int object, int colour, int state) {
        return object | colour << COLOUR_SHIFT | state << STATE_SHIFT;
    }

    static int object(int tile) {
        return tile & 15;
    }

    static int colour(int tile) {
        return tile >> COLOUR_SHIFT & 7;
    }

    static int state(int tile) {
        return tile >> STATE_SHIFT & 3;
    }

    /** 1 when nothing behind it can be seen, else 0. */
    static int opaque(int tile) {
        return tile >> OPAQUE_SHIFT;
    }

    /** Whether the agent can stand there: nothing, a goal, lava or an open door. */
    static boolean canBeEntered(int tile) {
        return switch (object(tile)) {
            case EMPTY_OBJECT, GOAL_OBJECT, LAVA_OBJECT -> true;
            case DOOR_OBJECT -> state(tile) == OPEN;
            default -> false;
        };
    }

    static boolean canBeCarried(int tile) {
        return object(tile) == KEY_OBJECT || object(tile) == BALL_OBJECT;
    }

    /** The tile for a caption, such as "yellow key". */
    static String carriedName(int tile) {
        return tile == EMPTY
                ? "nothing"
                : COLOUR_NAMES.get(colour(tile)) + (object(tile) == KEY_OBJECT ? " key" : " ball");
    }
}
