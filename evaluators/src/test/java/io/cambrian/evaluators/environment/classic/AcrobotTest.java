package io.cambrian.evaluators.environment.classic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.GymnasiumConformance;
import org.junit.jupiter.api.Test;

class AcrobotTest extends GymnasiumConformance {

    /** The fast double pendulum is chaotic: a difference of the last bit can grow to 1e-8 in fifty steps. */
    AcrobotTest() {
        super("Acrobot-v1", 1e-7);
    }

    @Override
    protected Acrobot game(int copies) {
        return new Acrobot(copies);
    }

    @Override
    protected Staged staged() {
        Acrobot game = new Acrobot(1);
        return new Staged(game, state -> game.place(0, state), () -> game.state(0));
    }

    @Override
    protected int liveEpisodes() {
        return 100;
    }

    /** Computed with Gymnasium 1.3.0, double precision. */
    @Test
    void followsTheGoldenTrajectory() {
        Acrobot game = new Acrobot(1);
        game.place(0, .05, -.02, .01, .03);
        int[] actions = {2, 2, 0, 0, 2};
        double[][] golden = {
            {.0322558260, .0267966362, -.1821108507, .4266439965},
            {-.0187545482, .1423678093, -.3136662131, .7004751619},
            {-.0599493803, .2251344689, -.0882489915, .1084943040},
            {-.0523249024, .1831953745, .1616850968, -.5195966986},
            {-.0254239089, .0943726186, .0990740130, -.3491591620}
        };
        for (int i = 0; i < actions.length; i++) {
            float[] rewards = new float[1];
            boolean[] terminated = new boolean[1];
            game.step(new int[] {actions[i]}, rewards, terminated);
            assertArrayEquals(golden[i], game.state(0), 1e-9);
            assertEquals(-1f, rewards[0]);
            assertFalse(terminated[0]);
        }
    }

    @Test
    void endsWithoutCostWhenTheTipIsAboveTheLine() {
        Acrobot game = new Acrobot(1);
        game.place(0, Math.PI - 0.1, 0, 0, 0);
        float[] rewards = new float[1];
        boolean[] terminated = new boolean[1];
        game.step(new int[] {1}, rewards, terminated);
        assertTrue(terminated[0]);
        assertEquals(0f, rewards[0]);
    }

    @Test
    void wrapsAnglesAndClipsVelocities() {
        Acrobot game = new Acrobot(1);
        game.place(0, 3.1, -3.1, 4 * Math.PI, -9 * Math.PI);
        for (int i = 0; i < 200; i++) {
            game.step(new int[] {2}, new float[1], new boolean[1]);
            double[] state = game.state(0);
            assertTrue(Math.abs(state[0]) <= Math.PI && Math.abs(state[1]) <= Math.PI);
            assertTrue(Math.abs(state[2]) <= 4 * Math.PI && Math.abs(state[3]) <= 9 * Math.PI);
        }
    }
}
