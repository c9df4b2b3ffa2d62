package io.cambrian.evaluators.environment.classic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.GymnasiumConformance;
import org.junit.jupiter.api.Test;

class CartPoleTest extends GymnasiumConformance {

    CartPoleTest() {
        super("CartPole-v1", 1e-9);
    }

    @Override
    protected CartPole game(int copies) {
        return new CartPole(copies);
    }

    @Override
    protected Staged staged() {
        CartPole game = new CartPole(1);
        return new Staged(game, state -> game.place(0, state), () -> game.state(0));
    }

    /** Computed with Gymnasium 1.3.0, double precision. */
    @Test
    void followsTheGoldenTrajectory() {
        CartPole game = new CartPole(1);
        game.place(0, .01, -.02, .03, .04);
        int[] actions = {1, 1, 0, 1, 0};
        double[][] golden = {
            {.0096000000, .1746791957, .0308000000, -.2430687180},
            {.0130935839, .3693479761, .0259386256, -.5258796281},
            {.0204805434, .1738708126, .0154210331, -.2251374161},
            {.0239579597, .3687690102, .0109182848, -.5129163478},
            {.0313333399, .1734949928, .0006599578, -.2168128684}
        };
        for (int i = 0; i < actions.length; i++) {
            float[] rewards = new float[1];
            boolean[] terminated = new boolean[1];
            game.step(new int[] {actions[i]}, rewards, terminated);
            assertArrayEquals(golden[i], game.state(0), 1e-9);
            assertEquals(1f, rewards[0]);
            assertFalse(terminated[0]);
        }
    }

    @Test
    void endsBeyondTheTrackAndBeyondTwelveDegrees() {
        assertTrue(endsFrom(2.399, 1, 0, 0));
        assertFalse(endsFrom(2.379, 1, 0, 0));
        assertTrue(endsFrom(0, 0, -0.2090, -0.05));
        assertFalse(endsFrom(0, 0, -0.2084, -0.05));
    }

    private static boolean endsFrom(double... state) {
        CartPole game = new CartPole(1);
        game.place(0, state);
        boolean[] terminated = new boolean[1];
        game.step(new int[1], new float[1], terminated);
        return terminated[0];
    }
}
