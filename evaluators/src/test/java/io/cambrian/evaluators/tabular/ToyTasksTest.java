package io.cambrian.evaluators.tabular;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tabular.Values.Choice;
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

    @Test
    void onTheRingTheScaleCounts() {
        FiniteProblem ring = ToyTasks.RING.problem();
        double[] values = optimal(ring, ring.discount(), HORIZON);
        assertEquals(1.0, normalised(ToyTasks.RING, values), 1e-9);
        for (double scale : new double[] {0.5, 0.9, 1.1, 1e6}) {
            double[] scaled = values.clone();
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] *= scale;
            }
            assertTrue(normalised(ToyTasks.RING, scaled) < 0.999, "scale " + scale);
        }
        assertNotEquals(1.0, normalised(ToyTasks.RING, optimal(ring, 1, HORIZON)));
    }

    private static double[] optimal(FiniteProblem problem, double discount, int horizon) {
        return Values.ofActions(problem, discount, Values.ofStates(problem, discount, horizon, Choice.BEST));
    }

    private static double normalised(FiniteTask task, double[] table) {
        return task.task().normalise(task.score(table));
    }
}
