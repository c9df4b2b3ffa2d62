package io.cambrian.evaluators.environment.minatar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoystickTest {

    private static final List<Integer> USEFUL = List.of(0, 2, 5);

    /** Dice whose every roll is the same. */
    private static final class Loaded implements Dice {

        int side;

        @Override
        public void restart(int copy, CounterRandom stream) {}

        @Override
        public int roll(int copy, int sides) {
            return side;
        }
    }

    private final Loaded dice = new Loaded();
    private final CounterRandom stream = new CounterRandom(1, 2);

    @Test
    void aJoystickThatSticksRepeatsTheLastActionAlsoInTheNextEpisodeButNotInAnotherLife() {
        Joystick joystick = new Joystick(Variant.STICKY, USEFUL, 2, dice);
        joystick.restart(0, stream);
        dice.side = 9;
        assertArrayEquals(new int[] {3, 4}, joystick.execute(new int[] {3, 4}));
        dice.side = 0;
        assertArrayEquals(new int[] {3, 4}, joystick.execute(new int[] {1, 1}));
        joystick.restart(0, stream);
        assertArrayEquals(new int[] {3, 4}, joystick.execute(new int[] {1, 1}));
        joystick.restart(0, new CounterRandom(1, 2));
        assertArrayEquals(new int[] {0, 4}, joystick.execute(new int[] {1, 1}));
    }

    @Test
    void minimalActionsAreTheUsefulOnesAndNeverStick() {
        Joystick joystick = new Joystick(Variant.MINIMAL, USEFUL, 3, dice);
        assertEquals(3, joystick.actions());
        assertArrayEquals(new int[] {5, 0, 2}, joystick.execute(new int[] {2, 0, 1}));
    }

    /** 20,000 steps: expected 2,000 repetitions, standard deviation 42, tolerance five of them. */
    @Test
    void oneStepInTenIsRepeated() {
        CounterDice fair = new CounterDice(1);
        fair.restart(0, stream);
        Joystick joystick = new Joystick(Variant.STICKY, USEFUL, 1, fair);
        joystick.restart(0, stream);
        int repetitions = 0;
        for (int step = 0; step < 20_000; step++) {
            int chosen = 1 + step % 2;
            repetitions += joystick.execute(new int[] {chosen})[0] == chosen ? 0 : 1;
        }
        double different = repetitions / 20_000.0;
        // A repetition of a repetition may be what was chosen; with alternating choices 1/11 of the steps differ.
        assertEquals(1 / 11.0, different, 5 * 0.0021);
    }
}
