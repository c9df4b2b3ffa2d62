package io.cambrian.evaluators.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tabular.FiniteProblem.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntranceFeeTest {

    /** Pays 1 for ever at γ = ½: worth 2. */
    private static final FiniteProblem PAYS_ONE = new FiniteProblem("one", 1, 1, 0.5, List.of(new Step(0, 0, 1, 0)));

    private static final Appraisal.EntranceFee FEES = new Appraisal.EntranceFee(4);

    /** By hand: (2 · (v + 4) − (v² − 16) / 2) / 8 at v = 2, v = 0, and v ≥ 4 or v ≤ −4. */
    @Test
    void theProfitIsTheOneComputedByHand() {
        assertEquals(2.25, profit(2), 1e-12);
        assertEquals(2.0, profit(0), 1e-12);
        assertEquals(2.0, profit(4), 1e-12);
        assertEquals(2.0, profit(1e9), 1e-12);
        assertEquals(0.0, profit(-1e9), 1e-12);
    }

    /** The mean over 80,000 fees in the middles of equal cells; the cell that v cuts may differ by 1 / 80,000 · 6. */
    @Test
    void theProfitIsTheMeanOverFees() {
        int cells = 80_000;
        for (double believed : new double[] {-3.3, -1, 0.7, 2, 3.9}) {
            double sum = 0;
            for (int i = 0; i < cells; i++) {
                double fee = -4 + 8 * (i + 0.5) / cells;
                sum += believed > fee ? 2 - fee : 0;
            }
            assertEquals(sum / cells, profit(believed), 1e-4);
        }
    }

    @Test
    void nothingPaysBetterThanToBelieveWhatIsTrue() {
        for (double believed = -5; believed <= 5; believed += 0.01) {
            assertTrue(profit(believed) <= profit(2));
        }
    }

    private static double profit(double believed) {
        return FEES.score(PAYS_ONE, new double[] {believed});
    }
}
