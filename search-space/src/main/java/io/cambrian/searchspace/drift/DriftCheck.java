package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.drift.DriftVerdict.Condition;
import io.cambrian.searchspace.drift.DriftVerdict.Violated;
import java.util.Arrays;
import java.util.Optional;
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
    private static final double[] END_ADVANTAGES = {-5, 5};
    private static final double[] END_TIMES = {0, 1};
    private static final double[] STEPS = {1e-5, 1e-7, 1e-9};
    private static final double GREATEST_AT_ONE = 1e-12;
    private static final double GREATEST_SLOPE = 1e-6;

    /** The ratios at which each advantage is tried: 1, then pairs around 1, then the wide range. */
    private static final double[] TRIED = tried();

    private static final int FIRST_OF_RANGE = 1 + 2 * STEPS.length;

    private DriftCheck() {}

    /** A function of r, A and p. */
    @FunctionalInterface
    public interface Values {
        /** D(r, A, p) for r above 0 and p in [0, 1]. */
        double at(double ratio, double advantage, double progress);
    }

    /** The values at all ratios that are tried, with the same A and p. */
    private interface Row {
        double[] at(double advantage, double progress);
    }

    /** Whether this drift really is one. */
    public static DriftVerdict of(Drift drift) {
        return verdict(drift.temporal() ? TIMES : NO_TIMES, ADVANTAGES, row(drift, TRIED));
    }

    /**
     * Whether this network is a drift, at a fraction of the cost: it is never negative and always finite by construction, and
     * its slope at r = 1 is linear in A and in p, so the ends of their ranges tell.
     */
    static DriftVerdict ofNetwork(NeuralDrift drift) {
        double[] around = Arrays.copyOf(TRIED, FIRST_OF_RANGE);
        return verdict(drift.temporal() ? END_TIMES : NO_TIMES, END_ADVANTAGES, row(drift, around));
    }

    /**
     * Whether a function is a drift.
     *
     * @param temporal whether it depends on p
     */
    public static DriftVerdict of(boolean temporal, Values function) {
        return verdict(
                temporal ? TIMES : NO_TIMES,
                ADVANTAGES,
                (advantage, progress) -> Arrays.stream(TRIED)
                        .map(ratio -> function.at(ratio, advantage, progress))
                        .toArray());
    }

    private static Row row(Drift drift, double[] ratios) {
        double[] advantages = new double[ratios.length];
        double[] slopes = new double[ratios.length];
        return (advantage, progress) -> {
            Arrays.fill(advantages, advantage);
            double[] values = new double[ratios.length];
            DriftFunction.at(drift, ratios, advantages, progress, values, slopes);
            return values;
        };
    }

    private static DriftVerdict verdict(double[] times, double[] advantages, Row function) {
        for (double progress : times) {
            for (double advantage : advantages) {
                Optional<Violated> violation = violation(function.at(advantage, progress), advantage, progress);
                if (violation.isPresent()) {
                    return violation.orElseThrow();
                }
            }
        }
        return new DriftVerdict.Holds();
    }

    private static Optional<Violated> violation(double[] values, double advantage, double progress) {
        double atOne = values[0];
        if (!(Math.abs(atOne) < GREATEST_AT_ONE)) {
            return Optional.of(new Violated(Condition.ZERO_AT_ONE, 1, advantage, progress, atOne));
        }
        double slope = slopeAtOne(values);
        if (!(Math.abs(slope) < GREATEST_SLOPE)) {
            return Optional.of(new Violated(Condition.FLAT_AT_ONE, 1, advantage, progress, slope));
        }
        for (int i = FIRST_OF_RANGE; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                return Optional.of(new Violated(Condition.FINITE, TRIED[i], advantage, progress, values[i]));
            }
            if (values[i] < 0) {
                return Optional.of(new Violated(Condition.NOT_NEGATIVE, TRIED[i], advantage, progress, values[i]));
            }
        }
        return Optional.empty();
    }

    /** The central difference that is nearest to 0. */
    private static double slopeAtOne(double[] values) {
        return IntStream.range(0, STEPS.length)
                .mapToDouble(i -> (values[1 + 2 * i] - values[2 + 2 * i]) / (2 * STEPS[i]))
                .reduce((a, b) -> Math.abs(a) < Math.abs(b) ? a : b)
                .orElseThrow();
    }

    private static double[] tried() {
        double[] ratios = new double[1 + 2 * STEPS.length + RATIOS];
        ratios[0] = 1;
        for (int i = 0; i < STEPS.length; i++) {
            ratios[1 + 2 * i] = 1 + STEPS[i];
            ratios[2 + 2 * i] = 1 - STEPS[i];
        }
        for (int i = 0; i < RATIOS; i++) {
            ratios[ratios.length - RATIOS + i] =
                    LEAST_RATIO * StrictMath.pow(GREATEST_RATIO / LEAST_RATIO, i / (RATIOS - 1.0));
        }
        return ratios;
    }
}
