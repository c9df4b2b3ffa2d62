package io.cambrian.evaluators.environment.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class CatchTest extends VectorEnvironmentConformance {

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(new Catch(copies), horizon);
    }

    @Override
    protected int horizon() {
        return Catch.STEPS;
    }

    @Override
    protected int distinctStarts() {
        return 5;
    }

    @Test
    void theBallIsCaughtByWalkingBelowIt() {
        DiscreteEnvironment environment = environment(20, horizon());
        Episodes episodes = Episodes.play(environment, CatchTest::follow, new RootSeed(1).search(), 1);
        assertEquals(1.0, episodes.meanReturn());
        assertEquals(20L * Catch.STEPS, episodes.environmentSteps());
    }

    @Test
    void aPaddleThatStaysCatchesOnlyTheMiddleBall() {
        DiscreteEnvironment environment = environment(1, horizon());
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

    @Test
    void onABoardOfFiveRowsTheBallArrivesAfterFourSteps() {
        DiscreteEnvironment environment = new DiscreteLockstep(new Catch(1, 5), 4);
        environment.reset(new RootSeed(3).search());
        assertEquals(25, environment.observations().length);
        for (int i = 1; i <= 4; i++) {
            environment.step(new int[] {0});
            assertEquals(i == 4, environment.terminated()[0]);
        }
        assertEquals(1f, environment.successors()[4 * 5], "the paddle is at the left wall");
    }

    /** A board of 100 cells has two words of bits for each copy. */
    @Test
    void onATallBoardCopiesDoNotDrawOnEachOther() {
        DiscreteEnvironment many = new DiscreteLockstep(new Catch(3, 20), 19);
        DiscreteEnvironment alone = new DiscreteLockstep(new Catch(1, 20), 19);
        many.reset(new RootSeed(3).search());
        alone.reset(new RootSeed(3).search());
        for (int i = 1; i <= 19; i++) {
            many.step(new int[] {0, 1, 2});
            alone.step(new int[] {0});
            for (int cell = 0; cell < 100; cell++) {
                assertEquals(alone.successors()[cell], many.successors()[3 * cell], "cell " + cell);
            }
            assertEquals(1f, many.successors()[3 * (19 * 5 + Math.min(4, 2 + i)) + 2], "the paddle of the last copy");
        }
    }

    @Test
    void aBoardTooLowForThePaddleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Catch(1, 2));
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
