package io.cambrian.evaluators.environment.classic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.ContinuousLockstep;
import io.cambrian.evaluators.environment.ContinuousPolicy;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.environment.GymnasiumConformance;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class MountainCarContinuousTest extends GymnasiumConformance {

    /** Equal to the bit when measured; but a cosine that differs in its last bit may round to another single float. */
    MountainCarContinuousTest() {
        super("MountainCarContinuous-v0", 1e-6);
    }

    @Override
    protected MountainCarContinuous game(int copies) {
        return new MountainCarContinuous(copies);
    }

    @Override
    protected Staged staged() {
        MountainCarContinuous game = new MountainCarContinuous(1);
        return new Staged(game, state -> game.place(0, state), () -> game.state(0));
    }

    @Override
    protected int liveEpisodes() {
        return 50;
    }

    /** Computed with Gymnasium 1.3.0, single precision. */
    @Test
    void followsTheGoldenTrajectory() {
        MountainCarContinuous game = new MountainCarContinuous(1);
        game.place(0, -.5, 0);
        float[] actions = {1, 1, -.5f, 0, 1};
        double[][] golden = {
            {-.49867684f, .001323157f},
            {-.49604043f, .0026364166f},
            {-.49436048f, .0016799644f},
            {-.4928995f, .0014609583f},
            {-.49016848f, .002731039f}
        };
        float[] rewards = {-.1f, -.1f, -.025f, 0, -.1f};
        for (int i = 0; i < actions.length; i++) {
            assertEquals(rewards[i], step(game, actions[i], new boolean[1]));
            assertArrayEquals(golden[i], game.state(0), 1e-9);
        }
    }

    @Test
    void theActionIsClippedButPaidForAsItWasGiven() {
        MountainCarContinuous strong = new MountainCarContinuous(1);
        MountainCarContinuous full = new MountainCarContinuous(1);
        strong.place(0, -.5, 0);
        full.place(0, -.5, 0);
        assertEquals(-10f, step(strong, 10, new boolean[1]));
        step(full, 1, new boolean[1]);
        assertArrayEquals(full.state(0), strong.state(0), 1e-9);
    }

    @Test
    void theFlagPaysAHundredAndEndsTheEpisode() {
        MountainCarContinuous game = new MountainCarContinuous(1);
        game.place(0, .44, .05);
        boolean[] terminated = new boolean[1];
        assertEquals(100f, step(game, 0, terminated));
        assertTrue(terminated[0]);
        game.place(0, .40, .01);
        assertEquals(0f, step(game, 0, terminated));
        assertFalse(terminated[0]);
    }

    /** Gymnasium: −33: almost no episode arrives, and 999 actions cost 0.1/3 each. */
    @Test
    void randomActionsOnlyCost() {
        CounterRandom random = new CounterRandom(5, 0);
        assertEquals(
                -33.3,
                mean((observations, actions) -> {
                    for (int copy = 0; copy < actions.length; copy++) {
                        actions[copy] = 2 * random.nextFloat() - 1;
                    }
                }),
                1.0);
    }

    /** Gymnasium: 89.4; all episodes take about 106 steps of cost 0.1. */
    @Test
    void fullForceAlongTheMotionArrives() {
        assertEquals(
                89.4,
                mean((observations, actions) -> {
                    for (int copy = 0; copy < actions.length; copy++) {
                        actions[copy] = observations[actions.length + copy] < 0 ? -1 : 1;
                    }
                }),
                0.3);
    }

    private static double mean(ContinuousPolicy policy) {
        return Episodes.play(
                        new ContinuousLockstep(new MountainCarContinuous(100), 999),
                        policy,
                        new RootSeed(1).search(),
                        2)
                .meanReturn();
    }

    private static float step(MountainCarContinuous game, float action, boolean[] terminated) {
        float[] rewards = new float[1];
        game.step(new float[] {action}, rewards, terminated);
        return rewards[0];
    }
}
