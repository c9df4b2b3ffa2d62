package io.cambrian.evaluators.environment.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.searchspace.random.CounterRandom;
import org.junit.jupiter.api.Test;

class DeepSeaTest extends VectorEnvironmentConformance {

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(new DeepSea(copies, 5, 42), horizon);
    }

    @Override
    protected int horizon() {
        return 5;
    }

    @Override
    protected int distinctStarts() {
        return 1;
    }

    @Test
    void alwaysRightFindsTheTreasure() {
        DeepSea game = new DeepSea(1, 5, 7);
        double total = dive(game, true);
        assertEquals(0.99, total, 1e-6);
    }

    @Test
    void alwaysLeftCostsNothingAndFindsNothing() {
        assertEquals(0, dive(new DeepSea(1, 5, 7), false));
    }

    @Test
    void theMappingDependsOnItsSeed() {
        DeepSea one = new DeepSea(1, 10, 1);
        DeepSea other = new DeepSea(1, 10, 2);
        int different = 0;
        for (int cell = 0; cell < 100; cell++) {
            different += one.rightAction(cell / 10, cell % 10) == other.rightAction(cell / 10, cell % 10) ? 0 : 1;
        }
        assertTrue(different > 20 && different < 80, "different cells: " + different);
    }

    /** One episode that goes right, or left, in every row; the diver who goes right moves along the diagonal. */
    private static double dive(DeepSea game, boolean right) {
        float[] rewards = new float[1];
        boolean[] terminated = new boolean[1];
        double total = 0;
        game.reset(0, new CounterRandom(0, 0));
        for (int row = 0; row < 5; row++) {
            int rightAction = game.rightAction(row, right ? row : 0);
            game.step(new int[] {right ? rightAction : 1 - rightAction}, rewards, terminated);
            total += rewards[0];
            assertEquals(row == 4, terminated[0]);
        }
        return total;
    }
}
