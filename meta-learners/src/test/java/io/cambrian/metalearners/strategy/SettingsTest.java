package io.cambrian.metalearners.strategy;

import static io.cambrian.metalearners.strategy.StrategyTest.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.metalearners.strategy.search.LifetimeRange;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Settings, shaping and constants, against numbers worked out by hand. */
class SettingsTest {

    private static final Decay RATE = Decay.none(0.1);

    @Test
    void impossibleSettingsAreRefused() {
        for (int population : new int[] {0, 7, -2}) {
            refused(
                    "even and at least 2, found " + population,
                    () -> new OpenEs(population, Shaping.CENTRED_RANKS, RATE, RATE));
            refused("even and at least 2, found " + population, () -> Pgpe.published(population, 1));
        }
        refused("at least 2, found 1", () -> new CmaEs(1, 1));
        refused("at least 2, found 0", () -> new SeparableNes(0, 1, 1));
        refused("above 0", () -> new Decay(0, 1, 0));
        refused("at most 1, found 1.5", () -> new Decay(1, 1.5, 0));
        refused("floor from 0 to its start", () -> new Decay(1, 1, 2));
        refused("step size at the start is above 0", () -> new SeparableCmaEs(8, Double.NaN));
        refused("learning rate of the mean", () -> new SeparableNes(8, 1, -1));
        refused("fewer than all 8, found 8", () -> new SelfAdaptiveEs(8, 8, 1, 0.2, 0.1, 2));
        refused("within its bounds 0.1 and 2.0, found 3.0", () -> new SelfAdaptiveEs(2, 8, 3, 0.2, 0.1, 2));
        refused("ranks within pairs", () -> new Pgpe(8, Shaping.PAIR_RANK, 1, 1, 1));
        refused("lifetimes range", () -> new LifetimeRange(0, 1));
    }

    @Test
    void equalPointsShareTheirRanksAndFailuresComeLast() {
        double[] fitness = {3, Double.NaN, 5, 3, Double.NaN};
        assertArrayEquals(
                new double[] {0.125, -0.375, 0.5, 0.125, -0.375}, Shaping.CENTRED_RANKS.weights(fitness), 1e-12);
    }

    @Test
    void aFailureScoresLikeTheWorstThatScored() {
        assertArrayEquals(
                new double[] {1, -1, 1, -1},
                Shaping.Z_SCORE.weights(new double[] {4, 2, 4, Double.NEGATIVE_INFINITY}),
                1e-12);
        assertArrayEquals(new double[2], Shaping.Z_SCORE.weights(new double[] {Double.NaN, Double.NaN}));
        assertArrayEquals(new double[2], Shaping.Z_SCORE.weights(new double[] {7, 7}));
    }

    @Test
    void pairsAreRankedByThemselves() {
        double[] fitness = {1, 2, 900, 800, 5, 5, Double.NaN, Double.NaN, Double.NaN, -1000};
        assertArrayEquals(
                new double[] {-0.5, 0.5, 0.5, -0.5, 0, 0, 0, 0, -0.5, 0.5}, Shaping.PAIR_RANK.weights(fitness), 0);
    }

    @Test
    void aDecayEndsAtItsFloor() {
        Decay decay = new Decay(0.04, 0.5, 0.015);
        assertEquals(0.02, decay.after(0.04));
        assertEquals(0.015, decay.after(0.02));
    }

    /** Values of the formulas for n = 10 and P = 10, computed separately in double precision. */
    @Test
    void theConstantsOfCovarianceMatrixAdaptation() {
        CmaCoefficients c = CmaCoefficients.of(10, 10);
        assertArrayEquals(
                new double[] {0.45627, 0.27075, 0.16223, 0.08523, 0.02551}, Arrays.copyOf(c.weights(), 5), 1e-5);
        assertEquals(3.16730, c.effective(), 1e-5);
        assertEquals(0.28443, c.stepPath(), 1e-5);
        assertEquals(1.28443, c.damping(), 1e-5);
        assertEquals(0.29499, c.covariancePath(), 1e-5);
        assertEquals(0.01528, c.rankOne(), 1e-5);
        assertEquals(0.02015, c.rankMany(), 1e-5);
        assertEquals(3.08473, c.expectedLength(), 1e-5);
        assertEquals(10, CmaCoefficients.population(10));
    }
}
