package io.cambrian.evaluators.tabular;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.tabular.FiniteProblem.Step;
import io.cambrian.evaluators.tabular.Values.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {

    /** One state; action 0 pays 1 or 3 and stays, action 1 pays 5 and ends the episode. */
    private static final FiniteProblem STAY_OR_LEAVE = new FiniteProblem(
            "stay-or-leave",
            1,
            2,
            0.5,
            List.of(new Step(0, 0, 1, 0), new Step(0, 0, 3, 0), new Step(0, 1, 5, 1), new Step(0, 1, 5, 1)));

    /** A geometric series: 2 / (1 − ½) = 4. */
    @Test
    void stayingForEverIsWorthAGeometricSeries() {
        assertEquals(4, Values.ofStates(STAY_OR_LEAVE, 0.5, 60, Choice.of(new int[] {0}))[0], 1e-12);
    }

    /** Two steps: 2 + 5; twenty: 19 · 2 + 5. */
    @Test
    void theBestPlayLeavesWithTheLastStep() {
        assertEquals(7, Values.ofStates(STAY_OR_LEAVE, 1, 2, Choice.BEST)[0], 1e-12);
        assertEquals(43, Values.ofStates(STAY_OR_LEAVE, 1, 20, Choice.BEST)[0], 1e-12);
    }

    /** v = ½ (2 + ½ v) + ½ 5, so v = 14/3. */
    @Test
    void uniformPlayAveragesTheActions() {
        assertEquals(14.0 / 3, Values.ofStates(STAY_OR_LEAVE, 0.5, 60, Choice.UNIFORM)[0], 1e-12);
    }

    @Test
    void actionsAreWorthTheirRewardAndWhatFollows() {
        assertArrayEquals(
                new double[] {2 + 0.5 * 10, 5}, Values.ofActions(STAY_OR_LEAVE, 0.5, new double[] {10}), 1e-12);
    }
}
