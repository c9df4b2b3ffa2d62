package io.cambrian.evaluators.environment.fewshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.ContinuousLockstep;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class PointNavigationTest extends VectorEnvironmentConformance {

    @Override
    protected ContinuousEnvironment environment(int copies, int horizon) {
        return new ContinuousLockstep(new PointNavigation(copies), horizon);
    }

    @Override
    protected int horizon() {
        return 100;
    }

    @Override
    protected int distinctStarts() {
        return 1;
    }

    /** To (0.25, −0.1) in three steps: distances 0.15, 0.05 and 0. */
    @Test
    void straightToTheGoal() {
        ContinuousEnvironment environment = new ContinuousLockstep(new PointNavigation(1, 0.25, -0.1), 100);
        Episodes episodes = Episodes.play(
                environment,
                (observations, actions) -> {
                    actions[0] = 0.25f - observations[0];
                    actions[1] = -0.1f - observations[1];
                },
                new RootSeed(1).search(),
                1);
        assertEquals(-0.2, episodes.meanReturn(), 1e-6);
        assertEquals(3, episodes.environmentSteps());
    }

    @Test
    void actionsAreClippedAndTheRewardIsTheDistanceAfterTheMove() {
        PointNavigation game = new PointNavigation(1, 0.4, 0.3);
        game.reset(0, new CounterRandom(1, 0));
        float[] rewards = new float[1];
        boolean[] terminated = new boolean[1];
        game.step(new float[] {-5, 0.05f}, rewards, terminated);
        float[] seen = new float[2];
        game.observe(0, 1, seen);
        assertArrayEquals(new float[] {-0.1f, 0.05f}, seen, 1e-7f);
        assertEquals(-Math.sqrt(0.25 + 0.0625), rewards[0], 1e-7);
    }

    @Test
    void aGoalIsKeptOrDrawnAnew() {
        PointNavigation kept = PointNavigation.withGoalFrom(new CounterRandom(4, 0), 2);
        PointNavigation drawn = new PointNavigation(1);
        CounterRandom random = new CounterRandom(1, 0);
        double[] first = kept.goal(0);
        for (int i = 0; i < 100; i++) {
            kept.reset(1, random);
            assertArrayEquals(first, kept.goal(1));
            double before = drawn.goal(0)[0];
            drawn.reset(0, random);
            assertTrue(drawn.goal(0)[0] != before && Math.abs(drawn.goal(0)[1]) <= 0.5);
        }
    }

    /** After t random moves, each coordinate has the variance t · 0.1² / 3; 20,000 copies, 5 standard errors. */
    @Test
    void aRandomWalkSpreadsAsItShould() {
        int copies = 20_000;
        PointNavigation game = new PointNavigation(copies, 0.5, 0.5);
        CounterRandom random = new CounterRandom(2, 0);
        for (int copy = 0; copy < copies; copy++) {
            game.reset(copy, random);
        }
        float[] actions = new float[2 * copies];
        for (int step = 0; step < 10; step++) {
            for (int i = 0; i < actions.length; i++) {
                actions[i] = 0.2f * random.nextFloat() - 0.1f;
            }
            game.step(actions, new float[copies], new boolean[copies]);
        }
        float[] seen = new float[2 * copies];
        game.observe(0, copies, seen);
        double squares = 0;
        for (float coordinate : seen) {
            squares += coordinate * coordinate;
        }
        double variance = 10 * 0.01 / 3;
        assertEquals(variance, squares / seen.length, 5 * variance * Math.sqrt(2.0 / seen.length));
    }

    @Test
    void aGoalOutsideTheSquareIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PointNavigation(1, 0.6, 0));
    }
}
