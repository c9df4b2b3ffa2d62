package io.cambrian.evaluators.environment.classic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.GymnasiumConformance;
import org.junit.jupiter.api.Test;

class MountainCarTest extends GymnasiumConformance {

    MountainCarTest() {
        super("MountainCar-v0", 1e-9);
    }

    @Override
    protected MountainCar game(int copies) {
        return new MountainCar(copies);
    }

    @Override
    protected Staged staged() {
        MountainCar game = new MountainCar(1);
        return new Staged(game, state -> game.place(0, state), () -> game.state(0));
    }

    @Override
    protected int liveEpisodes() {
        return 200;
    }

    /** Computed with Gymnasium 1.3.0, double precision. */
    @Test
    void followsTheGoldenTrajectory() {
        MountainCar game = new MountainCar(1);
        game.place(0, -.5, 0);
        int[] actions = {2, 2, 2, 0, 0};
        double[][] golden = {
            {-.4991768430, .0008231570},
            {-.4975366867, .0016401563},
            {-.4950917969, .0024448897},
            {-.4938604490, .0012313479},
            {-.4938518428, .0000086062}
        };
        for (int i = 0; i < actions.length; i++) {
            float[] rewards = new float[1];
            game.step(new int[] {actions[i]}, rewards, new boolean[1]);
            assertArrayEquals(golden[i], game.state(0), 1e-9);
            assertEquals(-1f, rewards[0]);
        }
    }

    @Test
    void stopsAtTheWallAndEndsAtTheFlag() {
        MountainCar game = new MountainCar(2);
        game.place(0, -1.199, -0.05);
        game.place(1, 0.49, 0.03);
        boolean[] terminated = new boolean[2];
        game.step(new int[] {0, 2}, new float[2], terminated);
        assertArrayEquals(new double[] {-1.2, 0}, game.state(0));
        assertFalse(terminated[0]);
        assertTrue(terminated[1]);
    }
}
