package io.cambrian.evaluators.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class CatchTest extends VectorEnvironmentConformance {

    @Override
    VectorEnvironment environment(int copies, int horizon) {
        return new LockstepEnvironment(new Catch(copies), horizon);
    }

    @Override
    int horizon() {
        return Catch.STEPS;
    }

    @Override
    int distinctStarts() {
        return 5;
    }

    @Test
    void theBallIsCaughtByWalkingBelowIt() {
        VectorEnvironment environment = environment(20);
        Episodes episodes = Episodes.play(environment, CatchTest::follow, new RootSeed(1).search(), 1);
        assertEquals(1.0, episodes.meanReturn());
        assertEquals(20L * Catch.STEPS, episodes.environmentSteps());
    }

    @Test
    void aPaddleThatStaysCatchesOnlyTheMiddleBall() {
        VectorEnvironment environment = environment(1);
        environment.reset(new RootSeed(3).search());
        float ballInTheMiddle = environment.observations()[2];
        for (int i = 1; i <= Catch.STEPS; i++) {
            environment.step(new int[] {1});
            assertEquals(i == Catch.STEPS, environment.terminated()[0]);
            assertEquals(
                    i < Catch.STEPS ? 0f : ballInTheMiddle == 1 ? 1f : -1f,
                    environment.rewards()[0]);
        }
        assertEquals(1f, environment.successors()[9 * 5 + 2], "the paddle is still in the middle");
    }

    private static void follow(float[] observations, int[] actions) {
        int copies = actions.length;
        for (int copy = 0; copy < copies; copy++) {
            int ball = 0;
            int paddle = 0;
            for (int cell = 0; cell < 50; cell++) {
                if (observations[cell * copies + copy] == 1) {
                    ball = cell < 45 ? cell % 5 : ball;
                    paddle = cell >= 45 ? cell % 5 : paddle;
                }
            }
            actions[copy] = 1 + Integer.signum(ball - paddle);
        }
    }
}
