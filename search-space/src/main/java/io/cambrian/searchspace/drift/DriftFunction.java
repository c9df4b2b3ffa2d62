package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.drift.term.DriftAlgebra;

/**
 * The numbers of a drift, in double precision: D and ∂D/∂r, by forward differentiation.
 *
 * <p>Not for training, which uses tensors; for checks, pictures and golden values. A ratio beyond e^±20 counts as e^±20
 * ({@link DriftAlgebra#GREATEST_LOG_RATIO}). Exponentials, logarithms and tanh are those of {@link StrictMath}, so that all
 * machines agree to the last bit.
 */
public final class DriftFunction {

    private DriftFunction() {}

    /**
     * A value and its slope.
     *
     * @param value D, or f
     * @param slope its derivative with respect to r
     */
    public record Point(double value, double slope) {}

    /** D and ∂D/∂r at r above 0, A, and p in [0, 1]. */
    public static Point at(Drift drift, double ratio, double advantage, double progress) {
        double[] value = new double[1];
        double[] slope = new double[1];
        at(drift, new double[] {ratio}, new double[] {advantage}, progress, value, slope);
        return new Point(value[0], slope[0]);
    }

    /**
     * D and ∂D/∂r at many points of the same progress: the same numbers as one by one, but much faster.
     *
     * @param ratios r of each point, {@code [points]}
     * @param advantages A of each point, {@code [points]}
     * @param progress p of all points, in [0, 1]
     * @param values receives D, {@code [points]}
     * @param slopes receives ∂D/∂r, {@code [points]}
     */
    public static void at(
            Drift drift, double[] ratios, double[] advantages, double progress, double[] values, double[] slopes) {
        Dual result = drift.express(new DualNumbers(ratios, advantages, new double[] {progress}));
        for (int i = 0; i < ratios.length; i++) {
            values[i] = result.value(i);
            // adding 0 makes −0 a 0, so that equal slopes are equal bits
            slopes[i] = result.slope(i) + 0.0;
        }
    }

    /** f = r·A − D and its slope A − ∂D/∂r: what an agent follows uphill. */
    public static Point objective(Drift drift, double ratio, double advantage, double progress) {
        Point drifted = at(drift, ratio, advantage, progress);
        double held = DualNumbers.held(ratio);
        double gain = held == ratio ? advantage : 0;
        return new Point(held * advantage - drifted.value, gain - drifted.slope);
    }
}
