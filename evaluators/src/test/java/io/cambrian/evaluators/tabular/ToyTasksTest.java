package io.cambrian.evaluators.tabular;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tabular.Values.Choice;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the documentation of {@link ToyTasks} says about the two problems. */
class ToyTasksTest {

    private static final int HORIZON = 200;

    @Test
    void onTheChainDiscountedAndUndiscountedValuesChooseTheSame() {
        FiniteProblem chain = ToyTasks.CHAIN.problem();
        double[] discounted = optimal(chain, chain.discount(), HORIZON);
        double[] undiscounted = optimal(chain, 1, HORIZON);
        assertEquals(1.0, normalised(ToyTasks.CHAIN, discounted));
        assertEquals(1.0, normalised(ToyTasks.CHAIN, undiscounted));
    }

    @Test
    void onTheChainWhoLooksNoFurtherThanTheNextRewardFailsTheHurdle() {
        FiniteProblem chain = ToyTasks.CHAIN.problem();
        assertTrue(normalised(ToyTasks.CHAIN, optimal(chain, 0, 1)) < 0.6);
    }

    @Test
    void undiscountedValuesOfTheChainAreBounded() {
        FiniteProblem chain = ToyTasks.CHAIN.problem();
        assertArrayEquals(optimal(chain, 1, HORIZON), optimal(chain, 1, 2 * HORIZON), 1e-9);
    }

    @Test
    void undiscountedValuesOfTheRingGrowByOneRewardRateAStep() {
        FiniteProblem ring = ToyTasks.RING.problem();
        double[] values = Values.ofStates(ring, 1, HORIZON, Choice.BEST);
        double[] later = Values.ofStates(ring, 1, HORIZON + 1, Choice.BEST);
        for (int state = 0; state < ring.states(); state++) {
            assertEquals(16.1, later[state] - values[state], 0.05);
        }
    }

    /** The fixed point of Q = α r + β max Q' is α times the optimal values at discount β. */
    @Test
    void onTheRingAveragesOfRewardsAndLaterValuesEarnLessThanUndiscountedValues() {
        FiniteProblem ring = ToyTasks.RING.problem();
        double undiscounted = normalised(ToyTasks.RING, optimal(ring, 1, HORIZON));
        double[][] averages = {
            {1, 1.0 / 2}, {0.5, 0.5}, {2.0 / 3, 2.0 / 3}, {1, 1.0 / 3}, {1.0 / 3, 2.0 / 3}, {1, 2.0 / 3}
        };
        for (double[] average : averages) {
            double[] values = scaled(average[0], optimal(ring, average[1], HORIZON));
            assertTrue(normalised(ToyTasks.RING, values) < undiscounted, Arrays.toString(average));
        }
    }

    @Test
    void onTheRingTheScaleCounts() {
        FiniteProblem ring = ToyTasks.RING.problem();
        double[] values = optimal(ring, ring.discount(), HORIZON);
        assertEquals(1.0, normalised(ToyTasks.RING, values), 1e-9);
        for (double scale : new double[] {0.5, 0.9, 1.1, 1e6}) {
            assertTrue(normalised(ToyTasks.RING, scaled(scale, values)) < 0.999, "scale " + scale);
        }
        assertNotEquals(1.0, normalised(ToyTasks.RING, optimal(ring, 1, HORIZON)));
    }

    private static double[] optimal(FiniteProblem problem, double discount, int horizon) {
        return Values.ofActions(problem, discount, Values.ofStates(problem, discount, horizon, Choice.BEST));
    }

    private static double[] scaled(double scale, double[] values) {
        return Arrays.stream(values).map(value -> scale * value).toArray();
    }

    private static double normalised(FiniteTask task, double[] table) {
        return task.task().normalise(task.score(table));
    }
}
