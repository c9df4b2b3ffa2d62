package io.cambrian.searchspace.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The named drifts against their published formulas, and numbers worked out from these by hand. */
class NamedDriftsTest {

    @Test
    void theObjectiveOfPpoIsTheSmallerOfTheTwoSurrogates() {
        RandomGenerator random = new SearchSeed(1).generator();
        for (int i = 0; i < 10_000; i++) {
            double r = StrictMath.exp(random.nextGaussian());
            double a = 2 * random.nextGaussian();
            double smaller = Math.min(r * a, Math.clamp(r, 0.8, 1.2) * a);
            assertEquals(
                    smaller, DriftFunction.objective(NamedDrifts.PPO, r, a, 0).value(), 1e-12 * (1 + Math.abs(r * a)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, 1, 0.3, 0.010163",
        "2, 2, 1.6, 0.476812",
        "0.5, -1, 0.3, 0.201457",
        "0.7, -2, 0.2, 0.215204",
        "0.8, 1, 0, 0",
        "1.2, -1, 0, 0"
    })
    void ppoAndDpoHaveKnownValues(double ratio, double advantage, double ppo, double dpo) {
        assertEquals(ppo, DriftFunction.at(NamedDrifts.PPO, ratio, advantage, 0).value(), 1e-12);
        assertEquals(dpo, DriftFunction.at(NamedDrifts.DPO, ratio, advantage, 0).value(), 5e-7);
    }

    @ParameterizedTest
    @CsvSource({"-0.5, 0.40533", "-1, 0.55938", "-2, 0.69689", "-4, 0.80395"})
    void dpoRollsBackBelowAThreshold(double advantage, double threshold) {
        double above = DriftFunction.objective(NamedDrifts.DPO, threshold + 1e-5, advantage, 0)
                .slope();
        double below = DriftFunction.objective(NamedDrifts.DPO, threshold - 1e-5, advantage, 0)
                .slope();
        assertTrue(above < 0);
        assertTrue(below > 0);
    }

    @Test
    void dpoHasTheSlopesThatAreDerivedByHand() {
        for (double a : new double[] {0.3, 1, 2.5}) {
            assertEquals(a, slope(0.6, a));
            double cosh = Math.cosh((1.7 - 1) * a / 2);
            assertEquals(a / (cosh * cosh), slope(1.7, a), 1e-14);
            assertEquals(-a, slope(1.7, -a));
            double tanh = Math.tanh(-a * Math.log(0.6) / 0.6);
            assertEquals(-a * (1 - tanh * tanh / 0.6), slope(0.6, -a), 1e-14);
        }
    }

    @Test
    void theDivergenceIsKnown() {
        assertEquals(Math.E - 2, DriftFunction.at(NamedDrifts.KL, Math.E, -3, 0).value(), 1e-15);
        assertEquals(0, DriftFunction.at(NamedDrifts.UNCLIPPED, Math.E, -3, 0).value());
    }

    @Test
    void namesAreFoundAndNearOnesSuggested() {
        assertEquals(List.of("PPO", "DPO", "unclipped", "KL"), List.copyOf(NamedDrifts.names()));
        assertEquals(NamedDrifts.DPO, NamedDrifts.byName("DPO"));
        assertContains(
                "no drift 'dppo'",
                assertThrows(IllegalArgumentException.class, () -> NamedDrifts.byName("dppo"))
                        .getMessage());
        assertContains(
                "'DPO'",
                assertThrows(IllegalArgumentException.class, () -> NamedDrifts.byName("dppo"))
                        .getMessage());
    }

    private static double slope(double ratio, double advantage) {
        return DriftFunction.objective(NamedDrifts.DPO, ratio, advantage, 0).slope();
    }

    private static void assertContains(String part, String text) {
        assertTrue(text.contains(part), text);
    }
}
