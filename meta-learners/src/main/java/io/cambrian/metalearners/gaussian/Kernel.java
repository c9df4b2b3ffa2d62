package io.cambrian.metalearners.gaussian;

import java.util.Arrays;
import java.util.List;

/**
 * How strongly what happens at one point says what happens at another: a correlation, 1 for equal points. A process multiplies it
 * by its variance. A length scale that is not above 0 and finite is refused with an {@link IllegalArgumentException}.
 */
public sealed interface Kernel {

    /**
     * {@code r(x, x') = exp(−½ s²)} with {@code s² = Σ ((x_c − x'_c) / ℓ_c)²}: very smooth functions.
     *
     * @param lengthScales ℓ, one for each coordinate, above 0
     */
    record SquaredExponential(List<Double> lengthScales) implements Kernel {
        public SquaredExponential {
            lengthScales = positive(lengthScales);
        }
    }

    /**
     * {@code r(x, x') = (1 + √5 s + 5/3 s²) exp(−√5 s)} with {@code s² = Σ ((x_c − x'_c) / ℓ_c)²}: functions that can be
     * differentiated twice.
     *
     * <p>Source: Rasmussen and Williams, "Gaussian processes for machine learning", 2006, §4.2.1.
     *
     * @param lengthScales ℓ, one for each coordinate, above 0
     */
    record Matern52(List<Double> lengthScales) implements Kernel {
        public Matern52 {
            lengthScales = positive(lengthScales);
        }
    }

    /**
     * {@code r((t, x), (t', x')) = exp(−‖x − x'‖² / ℓ) · (1 − ε)^(|t − t'| / 2)}: a function that drifts with time, which is the
     * first coordinate.
     *
     * <p>Source: Bogunovic, Scarlett and Cevher, "Time-varying Gaussian process bandit optimization", AISTATS 2016, as used by
     * Parker-Holder, Nguyen and Roberts, "Provably efficient online hyperparameter optimization with population-based bandits",
     * NeurIPS 2020.
     *
     * @param lengthScale ℓ, of squared distances; above 0
     * @param forgetting ε, what a unit of time takes away; from 0 to below 1
     */
    record TimeVarying(double lengthScale, double forgetting) implements Kernel {
        /** @throws IllegalArgumentException when the length scale is not above 0 and finite, or ε lies outside [0, 1) */
        public TimeVarying {
            positive(List.of(lengthScale));
            if (!(forgetting >= 0 && forgetting < 1)) {
                throw new IllegalArgumentException("forgetting lies from 0 to below 1, found " + forgetting);
            }
        }
    }

    /**
     * Sets each {@code row[j]} from {@code from} on to the correlation of {@code x} and point j.
     *
     * @param x as many coordinates as the points have
     * @param row as many numbers as there are points
     */
    default void correlate(double[] x, PointSet points, int from, double[] row) {
        Arrays.fill(row, from, points.count(), 0);
        switch (this) {
            case SquaredExponential kernel -> {
                addScaledDistances(x, kernel.lengthScales, 0.5, points, from, row);
                Exponential.ofNegated(row, from, points.count());
            }
            case Matern52 kernel -> {
                addScaledDistances(x, kernel.lengthScales, 5, points, from, row);
                matern(row, from, points.count());
            }
            case TimeVarying kernel -> {
                double decay = -0.5 * StrictMath.log1p(-kernel.forgetting);
                points.addDistances(0, x[0], decay, from, row);
                for (int c = 1; c < x.length; c++) {
                    points.addSquaredDistances(c, x[c], 1 / kernel.lengthScale, from, row);
                }
                Exponential.ofNegated(row, from, points.count());
            }
        }
    }

    private static void addScaledDistances(
            double[] x, List<Double> lengthScales, double factor, PointSet points, int from, double[] row) {
        for (int c = 0; c < x.length; c++) {
            double lengthScale = lengthScales.get(c);
            points.addSquaredDistances(c, x[c], factor / (lengthScale * lengthScale), from, row);
        }
    }

    /** From 5 s² to the correlation. */
    private static void matern(double[] row, int from, int to) {
        for (int j = from; j < to; j++) {
            double square = row[j];
            double root = Math.sqrt(square);
            row[j] = (1 + root + square / 3) * Exponential.ofNegated(root);
        }
    }

    private static List<Double> positive(List<Double> lengthScales) {
        for (double lengthScale : lengthScales) {
            if (!(lengthScale > 0 && lengthScale < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a length scale is above 0 and finite, found " + lengthScale);
            }
        }
        return List.copyOf(lengthScales);
    }
}
