package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.drift.DriftVerdict.Condition;
import io.cambrian.searchspace.drift.DriftVerdict.Violated;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Verifies that a function is a drift.
 *
 * <pre>
 * D is finite and D ≥ 0     for r in [0.05, 20] (31 ratios, evenly spaced in ln r), A in [−5, 5] (21 values)
 * |D(1, A)| &lt; 10⁻¹²
 * |∂D/∂r(1, A)| &lt; 10⁻⁶       by central differences
 * </pre>
 *
 * <p>with p in {0, ¼, ½, ¾, 1} if the function depends on the time, else p = 0. A difference quotient has an error of its own:
 * from curvature when its step is wide, from rounding when it is narrow. A slope that is really there shows at all steps, so the
 * least quotient of several steps counts.
 */
public final class DriftCheck {

    private static final int RATIOS = 31;
    private static final double LEAST_RATIO = 0.05;
    private static final double GREATEST_RATIO = 20;
    private static final double[] ADVANTAGES =
            IntStream.rangeClosed(-10, 10).mapToDouble(i -> i / 2.0).toArray();
    private static final double[] TIMES = {0, 0.25, 0.5, 0.75, 1};
    private static final double[] NO_TIMES = {0};
    private static final double[] STEPS = {1e-5, 1e-7, 1e-9};
    private static final double GREATEST_AT_ONE = 1e-12;
    private static final double GREATEST_SLOPE = 1e-6;

    private DriftCheck() {}

    /** A function of r, A and p. */
    @FunctionalInterface
    public interface Values {
        double at(double ratio, double advantage, double progress);
    }

    /** Whether this drift really is one. */
    public static DriftVerdict of(Drift drift) {
        return of(
                drift.temporal(), (r, a, p) -> DriftFunction.at(drift, r, a, p).value());
    }

    /**
     * Whether a function is a drift.
     *
     * @param temporal whether it depends on p
     */
    public static DriftVerdict of(boolean temporal, Values function) {
        for (double progress : temporal ? TIMES : NO_TIMES) {
            for (double advantage : ADVANTAGES) {
                Optional<Violated> violation = violation(function, advantage, progress);
                if (violation.isPresent()) {
                    return violation.orElseThrow();
                }
            }
        }
        return new DriftVerdict.Holds();
    }

    private static Optional<Violated> violation(Values function, double advantage, double progress) {
        double atOne = function.at(1, advantage, progress);
        if (!(Math.abs(atOne) < GREATEST_AT_ONE)) {
            return Optional.of(new Violated(Condition.ZERO_AT_ONE, 1, advantage, progress, atOne));
        }
        double slope = slopeAtOne(function, advantage, progress);
        if (!(Math.abs(slope) < GREATEST_SLOPE)) {
            return Optional.of(new Violated(Condition.FLAT_AT_ONE, 1, advantage, progress, slope));
        }
        for (int i = 0; i < RATIOS; i++) {
            double ratio = LEAST_RATIO * StrictMath.pow(GREATEST_RATIO / LEAST_RATIO, i / (RATIOS - 1.0));
            double value = function.at(ratio, advantage, progress);
            if (!Double.isFinite(value)) {
                return Optional.of(new Violated(Condition.FINITE, ratio, advantage, progress, value));
            }
            if (value < 0) {
                return Optional.of(new Violated(Condition.NOT_NEGATIVE, ratio, advantage, progress, value));
            }
        }
        return Optional.empty();
    }

    /** The central difference that is nearest to 0. */
    private static double slopeAtOne(Values function, double advantage, double progress) {
        return DoubleStream.of(STEPS)
                .map(step -> (function.at(1 + step, advantage, progress) - function.at(1 - step, advantage, progress))
                        / (2 * step))
                .reduce((a, b) -> Math.abs(a) < Math.abs(b) ? a : b)
                .orElseThrow();
    }
}
