package io.cambrian.evaluators.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tabular.FiniteProblem.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiniteProblemTest {

    private static String refusal(int states, int actions, double discount, Step... steps) {
        return String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> new FiniteProblem("Toy", states, actions, discount, List.of(steps)))
                .getMessage());
    }

    @Test
    void refusesWhatIsNoProblem() {
        String demands = "Toy needs at least 1 state, at least 1 action and a discount from 0 to 1, found ";
        Step step = new Step(0, 0, 1, 1);
        assertEquals(demands + "0, 1 and 0.9", refusal(0, 1, 0.9, step));
        assertEquals(demands + "1, 0 and 0.9", refusal(1, 0, 0.9, step));
        assertEquals(demands + "1, 1 and 1.5", refusal(1, 1, 1.5, step));
        assertEquals(demands + "1, 1 and NaN", refusal(1, 1, Double.NaN, step));
    }

    /** State 0 has no action 2, although counting on from it arrives at state 1. */
    @Test
    void refusesAnActionThatAStateDoesNotHave() {
        String refusal = refusal(
                2, 2, 0.9, new Step(0, 0, 1, 1), new Step(0, 1, 1, 1), new Step(0, 2, 1, 1), new Step(0, 3, 1, 1));
        assertTrue(refusal.startsWith("step 2 of Toy is out of order or leads nowhere: "), refusal);
    }
}
