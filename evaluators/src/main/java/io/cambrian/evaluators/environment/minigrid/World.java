package io.cambrian.evaluators.environment.minigrid;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;

/**
 * The grids, agents and rules of all copies.
 *
 * <p>Each step counts first. The agent turns left (0) or right (1); walks forward (2) into a cell that is empty, an open door, a
 * goal (success) or lava (the end); picks up (3) a key or ball in front of it when its hands are empty; drops (4) what it
 * carries into an empty cell in front of it; toggles (5) a door in front of it, which, when locked, takes a carried key of
 * its colour, and the key is kept; or does nothing (6). Success in step t is worth 1 − 0.9 t / maxSteps and ends the episode;
 * all else is worth 0, but for {@link WanderingBalls}.
 *
 * <p>Around every grid lies a margin of walls as wide as an agent can see, so that nobody looks beyond an array.
 */
final class World {

    /** Right, down, left, up. */
    static final int DIRECTIONS = 4;

    static final int LEFT = 0;
    static final int RIGHT = 1;
    static final int FORWARD = 2;
    static final int PICK_UP = 3;
    static final int DROP = 4;
    static final int TOGGLE = 5;
    static final int ACTIONS = 7;

    private static final int MARGIN = PartialView.SIZE - 1;
    private static final int NOWHERE = -1;

    private enum Ending {
        NONE,
        SUCCESS,
        FAILURE,
        COLLISION
    }

    private final Layout layout;
    private final int width;
    private final int height;
    private final int stride;
    private final int area;
    private final int[] neighbours;
    private final short[] blank;
    private final short[] cells;
    private final int[] positions;
    private final int[] directions;
    private final int[] carried;
    private final int[] steps;
    private final WanderingBalls balls;
    private final Canvas canvas;

    World(Layout layout, int copies) {
        this.layout = layout;
        width = layout.width();
        height = layout.height();
        stride = width + 2 * MARGIN;
        area = stride * (height + 2 * MARGIN);
        neighbours = new int[] {1, stride, -1, -stride};
        blank = new short[area];
        cells = new short[area * copies];
        positions = new int[copies];
        directions = new int[copies];
        carried = new int[copies];
        steps = new int[copies];
        balls = new WanderingBalls(this, layout.wanderingBalls(), copies);
        canvas = new Canvas(this);
        Arrays.fill(blank, (short) Tile.WALL);
        for (int y = 0; y < height; y++) {
            int row = cell(0, 0, y);
            Arrays.fill(blank, row, row + width, (short) Tile.EMPTY);
        }
    }

    void reset(int copy, CounterRandom random) {
        clear(copy);
        canvas.open(copy, random);
        layout.draw(canvas);
        balls.place(copy, random);
    }

    /** Takes everything off one copy's grid and starts counting anew. */
    void clear(int copy) {
        System.arraycopy(blank, 0, cells, copy * area, area);
        liftAgent(copy);
        carried[copy] = Tile.EMPTY;
        steps[copy] = 0;
    }

    void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < positions.length; copy++) {
            steps[copy]++;
            Ending ending = balls.count() == 0 ? act(copy, actions[copy]) : actAmongBalls(copy, actions[copy]);
            rewards[copy] = switch (ending) {
                case NONE, FAILURE -> 0;
                case SUCCESS -> (float) (1 - 0.9 * ((double) steps[copy] / layout.maxSteps()));
                case COLLISION -> -1;
            };
            terminated[copy] = ending != Ending.NONE;
        }
    }

    /** What is ahead before the balls move decides whether the agent collides; where they then are, whether it walks. */
    private Ending actAmongBalls(int copy, int action) {
        int ahead = Tile.object(tile(ahead(copy)));
        boolean collides = action == FORWARD && ahead != Tile.EMPTY_OBJECT && ahead != Tile.GOAL_OBJECT;
        balls.move(copy);
        Ending ending = act(copy, action);
        return collides ? Ending.COLLISION : ending;
    }

    private Ending act(int copy, int action) {
        switch (action) {
            case LEFT -> directions[copy] = directions[copy] + DIRECTIONS - 1 & DIRECTIONS - 1;
            case RIGHT -> directions[copy] = directions[copy] + 1 & DIRECTIONS - 1;
            case FORWARD -> {
                return walk(copy, ahead(copy));
            }
            case PICK_UP -> {
                return pickUp(copy, ahead(copy));
            }
            case DROP -> drop(copy, ahead(copy));
            case TOGGLE -> {
                return toggle(copy, ahead(copy));
            }
            default -> {}
        }
        return Ending.NONE;
    }

    private Ending walk(int copy, int ahead) {
        int tile = cells[ahead];
        if (Tile.canBeEntered(tile)) {
            positions[copy] = ahead;
        }
        return tile == Tile.GOAL ? Ending.SUCCESS : tile == Tile.LAVA ? Ending.FAILURE : Ending.NONE;
    }

    private Ending pickUp(int copy, int ahead) {
        int tile = cells[ahead];
        if (carried[copy] != Tile.EMPTY || !Tile.canBeCarried(tile)) {
            return Ending.NONE;
        }
        carried[copy] = tile;
        cells[ahead] = Tile.EMPTY;
        boolean wanted = layout.mission() == Mission.PICK_UP_A_BALL && Tile.object(tile) == Tile.BALL_OBJECT;
        return wanted ? Ending.SUCCESS : Ending.NONE;
    }

    private void drop(int copy, int ahead) {
        if (cells[ahead] == Tile.EMPTY) {
            cells[ahead] = (short) carried[copy];
            carried[copy] = Tile.EMPTY;
        }
    }

    private Ending toggle(int copy, int ahead) {
        int tile = cells[ahead];
        if (Tile.object(tile) != Tile.DOOR_OBJECT) {
            return Ending.NONE;
        }
        int colour = Tile.colour(tile);
        int toggled = switch (Tile.state(tile)) {
            case Tile.OPEN -> Tile.closedDoor(colour);
            case Tile.CLOSED -> Tile.openDoor(colour);
            default -> carried[copy] == Tile.key(colour) ? Tile.openDoor(colour) : tile;
        };
        cells[ahead] = (short) toggled;
        boolean wanted = layout.mission() == Mission.OPEN_A_DOOR && Tile.state(toggled) == Tile.OPEN;
        return wanted ? Ending.SUCCESS : Ending.NONE;
    }

    /** Where a cell stands in the array of cells. */
    int cell(int copy, int x, int y) {
        return copy * area + (y + MARGIN) * stride + x + MARGIN;
    }

    int tile(int cell) {
        return cells[cell];
    }

    void put(int cell, int tile) {
        cells[cell] = (short) tile;
    }

    int position(int copy) {
        return positions[copy];
    }

    int direction(int copy) {
        return directions[copy];
    }

    int ahead(int copy) {
        return positions[copy] + neighbours[directions[copy]];
    }

    void putAgent(int copy, int cell, int direction) {
        positions[copy] = cell;
        directions[copy] = direction;
    }

    void liftAgent(int copy) {
        positions[copy] = NOWHERE;
    }

    /** What an agent carries; {@link Tile#EMPTY} when that is nothing. */
    int carried(int copy) {
        return carried[copy];
    }

    void carry(int copy, int tile) {
        carried[copy] = tile;
    }

    int steps(int copy) {
        return steps[copy];
    }

    /** Whether a cell is empty and not the agent's. */
    boolean isFree(int copy, int cell) {
        return cells[cell] == Tile.EMPTY && cell != positions[copy];
    }

    /** How many steps along rows and columns lie between a cell and the agent. */
    int stepsFromAgent(int copy, int cell) {
        return Math.abs(column(cell) - column(positions[copy])) + Math.abs(row(cell) - row(positions[copy]));
    }

    int column(int cell) {
        return cell % area % stride - MARGIN;
    }

    int row(int cell) {
        return cell % area / stride - MARGIN;
    }

    /** The step in the array of cells towards a direction. */
    int towards(int direction) {
        return neighbours[direction];
    }

    short[] cells() {
        return cells;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    WanderingBalls balls() {
        return balls;
    }
}
