package io.cambrian.metalearners.gaussian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GaussianProcessTest {

    private static final double CLOSE = 1e-9;
    private static final List<double[]> POINTS = points();
    private static final double[] VALUES = POINTS.stream()
            .mapToDouble(x -> StrictMath.sin(3 * x[0]) + x[1] * x[1] - 1)
            .toArray();
    private static final List<double[]> AT =
            List.of(new double[] {0.5, 0.5}, new double[] {0.9, 0.1}, new double[] {0.37, 0.61});
    private static final List<double[]> PENDING = List.of(new double[] {0.55, 0.45});

    /** Computed with numpy 2 from the textbook's formulas with an explicit inverse: K⁻¹ of the 6 and of the 7 points. */
    @Test
    void theSquaredExponentialGivesTheNumbersOfAnExplicitInverse() {
        GaussianProcess process =
                GaussianProcess.of(new Kernel.SquaredExponential(List.of(0.4, 0.7)), 0.01, POINTS, VALUES);
        assertEquals(0.1874404335993928, process.variance(), CLOSE);
        assertEquals(1.887454214502342, process.logLikelihood(), CLOSE);
        check(
                process,
                new double[] {0.23715808596292562, -0.43608740899093823, 0.2334422138348984},
                new double[] {0.0016843777484361598, 0.004758045158663445, 0.0012391748476579486},
                new double[] {0.0008996992332052008, 0.004756302717697901, 0.0010935441319121309});
    }

    /** Computed like the one before. */
    @Test
    void theMaternKernelGivesTheNumbersOfAnExplicitInverse() {
        GaussianProcess process = GaussianProcess.of(new Kernel.Matern52(List.of(0.4, 0.7)), 0.01, POINTS, VALUES);
        assertEquals(0.13003802250493776, process.variance(), CLOSE);
        assertEquals(1.4978588167025402, process.logLikelihood(), CLOSE);
        check(
                process,
                new double[] {0.22606505337332075, -0.43482518896175026, 0.24610059014285682},
                new double[] {0.0023880960820268303, 0.005400109992887339, 0.0010724357052179457},
                new double[] {0.0010151750555668982, 0.005362018567007232, 0.0010683768359436177});
    }

    /** Computed like the one before; ℓ = 0.3, ε = 0.2. */
    @Test
    void theTimeVaryingKernelGivesTheNumbersOfAnExplicitInverse() {
        GaussianProcess process = GaussianProcess.of(new Kernel.TimeVarying(0.3, 0.2), 0.01, POINTS, VALUES);
        assertEquals(0.21587605277330532, process.variance(), CLOSE);
        assertEquals(1.0167649291606669, process.logLikelihood(), CLOSE);
        check(
                process,
                new double[] {0.21610671211837104, -0.36280798911519857, 0.23054845392181922},
                new double[] {0.0028528985481427386, 0.004272546912040548, 0.001553120384379046},
                new double[] {0.0019507266734905809, 0.0042725101968605055, 0.0015258778374110593});
    }

    @Test
    void withoutNoiseItPassesThroughWhatItHasSeen() {
        GaussianProcess process = GaussianProcess.of(new Kernel.Matern52(List.of(0.4, 0.7)), 1e-10, POINTS, VALUES);
        Prediction prediction = process.predict(POINTS);
        assertArrayEquals(VALUES, prediction.mean(), 1e-7);
        for (double variance : prediction.variance()) {
            assertEquals(0, variance, 1e-9);
        }
    }

    @Test
    void farFromEverythingItKnowsNothing() {
        GaussianProcess process = GaussianProcess.of(new Kernel.Matern52(List.of(0.4, 0.7)), 0.01, POINTS, VALUES);
        Prediction far = process.predict(List.of(new double[] {50, -50}));
        assertEquals(0, far.mean()[0], CLOSE);
        assertEquals(process.variance(), far.variance()[0], CLOSE);
    }

    @Test
    void theFirstValuesLeadToTheProcessOfTheFirstPoints() {
        Kernel kernel = new Kernel.TimeVarying(0.3, 0.2);
        GaussianProcess all = GaussianProcess.of(kernel, 0.01, POINTS, VALUES);
        for (int m = 1; m <= POINTS.size(); m++) {
            GaussianProcess few =
                    GaussianProcess.of(kernel, 0.01, POINTS.subList(0, m), java.util.Arrays.copyOf(VALUES, m));
            Prediction expected = few.withPending(PENDING).predict(AT);
            Prediction found = all.leading(m).withPending(PENDING).predict(AT);
            assertArrayEquals(expected.mean(), found.mean(), CLOSE);
            assertArrayEquals(expected.variance(), found.variance(), CLOSE);
            assertEquals(few.logLikelihood(), all.logLikelihoods()[m - 1], CLOSE);
        }
    }

    @Test
    void equalValuesAreNoReasonToStopAsking() {
        GaussianProcess process =
                GaussianProcess.of(new Kernel.Matern52(List.of(0.4, 0.7)), 0.01, POINTS, new double[6]);
        assertEquals(1, process.variance());
        assertTrue(process.predict(AT).variance()[0] > 0);
    }

    @Test
    void unfitArgumentsAreRefused() {
        Kernel kernel = new Kernel.TimeVarying(1, 0.1);
        assertThrows(IllegalArgumentException.class, () -> GaussianProcess.of(kernel, 0.1, List.of(), new double[0]));
        assertThrows(IllegalArgumentException.class, () -> GaussianProcess.of(kernel, 0, POINTS, VALUES));
        assertThrows(IllegalArgumentException.class, () -> GaussianProcess.of(kernel, 0.1, POINTS, new double[5]));
        assertThrows(
                IllegalArgumentException.class,
                () -> GaussianProcess.of(kernel, 0.1, List.of(new double[1]), new double[] {Double.NaN}));
        assertThrows(
                IllegalArgumentException.class,
                () -> GaussianProcess.of(kernel, 0.1, POINTS, VALUES).predict(List.of(new double[3])));
        assertThrows(IllegalArgumentException.class, () -> new Kernel.TimeVarying(0, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new Kernel.TimeVarying(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Kernel.Matern52(List.of(1.0, -1.0)));
    }

    /** Pending points leave the mean alone and take variance away, most where they are. */
    private static void check(GaussianProcess process, double[] mean, double[] variance, double[] pending) {
        assertArrayEquals(mean, process.predict(AT).mean(), CLOSE);
        assertArrayEquals(variance, process.predict(AT).variance(), CLOSE);
        Prediction ahead = process.withPending(PENDING).predict(AT);
        assertArrayEquals(mean, ahead.mean(), CLOSE);
        assertArrayEquals(pending, ahead.variance(), CLOSE);
        assertArrayEquals(
                variance,
                process.withPending(PENDING).withPending(List.of()).predict(AT).variance(),
                CLOSE);
    }

    private static List<double[]> points() {
        List<double[]> points = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            points.add(new double[] {0.37 * i % 1, 0.61 * i % 1});
        }
        return points;
    }
}
