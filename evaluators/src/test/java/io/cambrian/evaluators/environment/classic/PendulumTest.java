package io.cambrian.evaluators.environment.classic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.ContinuousLockstep;
import io.cambrian.evaluators.environment.ContinuousPolicy;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.environment.GymnasiumConformance;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class PendulumTest extends GymnasiumConformance {

    PendulumTest() {
        super("Pendulum-v1", 1e-9);
    }

    @Override
    protected Pendulum game(int copies) {
        return new Pendulum(copies);
    }

    @Override
    protected Staged staged() {
        Pendulum game = new Pendulum(1);
        return new Staged(game, state -> game.place(0, state), () -> game.state(0));
    }

    @Override
    protected int liveEpisodes() {
        return 200;
    }

    /** Computed with Gymnasium 1.3.0, double precision. */
    @Test
    void followsTheGoldenTrajectory() {
        Pendulum game = new Pendulum(1);
        game.place(0, 3.0, .5);
        float[] torques = {2, -2, 1, 0, -1};
        double[][] golden = {
            {3.0452920003, .9058400060},
            {3.0791896960, .6779539134},
            {3.1229259841, .8747257619},
            {3.1673622316, .8887249510},
            {3.2033322270, .7193999066}
        };
        double[] rewards = {-9.0290000000, -9.3598579788, -9.5283713347, -9.8291812178, -9.7883366420};
        for (int i = 0; i < torques.length; i++) {
            assertEquals(rewards[i], step(game, torques[i]), Math.ulp(10f));
            assertArrayEquals(golden[i], game.state(0), 1e-9);
        }
    }

    @Test
    void theTorqueIsClippedAndTheCostIsThatOfTheClippedTorque() {
        Pendulum game = new Pendulum(1);
        game.place(0, 0, 0);
        assertEquals(-0.004, step(game, 50), 1e-9);
        assertEquals(2 * 3 * 0.05, game.state(0)[1], 1e-9);
    }

    @Test
    void noStepCostsMoreThanTheWorstState() {
        Pendulum game = new Pendulum(1);
        CounterRandom random = new CounterRandom(3, 0);
        double worst = Math.PI * Math.PI + 0.1 * 64 + 0.001 * 4;
        for (int i = 0; i < 20_000; i++) {
            float reward = step(game, 4 * random.nextFloat() - 2);
            assertTrue(reward <= 0 && reward >= -worst - 1e-6);
            assertTrue(Math.abs(game.state(0)[1]) <= 8);
        }
    }

    /** Gymnasium: −1224 ± 7.5; one episode's standard deviation is about 300, so four standard errors of both are 35. */
    @Test
    void randomTorquesBringAboutMinusTwelveHundred() {
        CounterRandom random = new CounterRandom(5, 0);
        ContinuousPolicy uniform = (observations, actions) -> {
            for (int copy = 0; copy < actions.length; copy++) {
                actions[copy] = 4 * random.nextFloat() - 2;
            }
        };
        Episodes episodes =
                Episodes.play(new ContinuousLockstep(new Pendulum(100), 200), uniform, new RootSeed(1).search(), 60);
        assertEquals(-1224, episodes.meanReturn(), 35);
    }

    private static float step(Pendulum game, float torque) {
        float[] rewards = new float[1];
        game.step(new float[] {torque}, rewards, new boolean[1]);
        return rewards[0];
    }
}
