package io.cambrian.evaluators.environment.minatar;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/**
 * Turns the actions that agents choose into those that the game executes.
 *
 * <p>A joystick that sticks remembers across the ends of episodes, as in the original: the first step of an episode may repeat
 * the last one of the episode before. A copy that is given a new stream has executed nothing yet.
 *
 * <p>Source of the stickiness: Machado et al., "Revisiting the Arcade Learning Environment", JAIR 2018, §5, with the
 * probability of Young and Tian's MinAtar (2019).
 */
final class Joystick {

    static final int REST = 0;
    static final int LEFT = 1;
    static final int UP = 2;
    static final int RIGHT = 3;
    static final int DOWN = 4;
    static final int FIRE = 5;

    private static final int[] ALL = {REST, LEFT, UP, RIGHT, DOWN, FIRE};
    /** By action; tables, because actions are hard to predict for a processor. */
    private static final int[] RIGHTWARD = {0, -1, 0, 1, 0, 0};

    private static final int[] DOWNWARD = {0, 0, -1, 0, 1, 0};
    private static final int STEPS_PER_REPETITION = 10;

    private final boolean sticky;
    private final int[] meanings;
    private final Dice dice;
    private final CounterRandom[] streams;
    private final int[] executed;

    /**
     * A joystick for all copies.
     *
     * @param useful the actions that the game has a use for
     * @param dice the game's own; a step rolls first for the joystick, then for the game
     */
    Joystick(Variant variant, List<Integer> useful, int copies, Dice dice) {
        sticky = variant == Variant.STICKY;
        meanings = switch (variant) {
            case STICKY -> ALL;
            case MINIMAL -> useful.stream().mapToInt(Integer::intValue).toArray();
        };
        this.dice = dice;
        streams = new CounterRandom[copies];
        executed = new int[copies];
    }

    /** How many actions an agent can choose from. */
    int actions() {
        return meanings.length;
    }

    /** A copy starts an episode. */
    void restart(int copy, CounterRandom stream) {
        if (streams[copy] != stream) {
            streams[copy] = stream;
            executed[copy] = REST;
        }
    }

    /** What a copy executed last, if its next step may repeat it, else {@link #REST}. */
    int repeatable(int copy) {
        return sticky ? executed[copy] : REST;
    }

    /** Makes an action the one that a copy executed last. */
    void rememberExecuted(int copy, int action) {
        executed[copy] = action;
    }

    /** What the copies execute in this step; overwritten in the next. */
    int[] execute(int[] chosen) {
        for (int copy = 0; copy < executed.length; copy++) {
            if (!sticky || dice.roll(copy, STEPS_PER_REPETITION) != 0) {
                executed[copy] = meanings[chosen[copy]];
            }
        }
        return executed;
    }

    /** How far an action moves to the right. */
    static int rightward(int action) {
        return RIGHTWARD[action];
    }

    /** How far an action moves down. */
    static int downward(int action) {
        return DOWNWARD[action];
    }
}
