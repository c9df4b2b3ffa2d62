package io.cambrian.evaluators.selftuning.setting;

import java.util.Arrays;

/**
 * With which weights the outer losses after each of K updates are added. The loss after more updates sees further and its
 * gradient varies more; a mixture trades the one for the other (Bonnet et al., "One step at a time: pros and cons of multi-step
 * meta-gradient reinforcement learning", 2021; the paper leaves the weights open, these two are the natural choices).
 */
public sealed interface Mixing {

    /**
     * Weights of the losses after update 1 to K, which add up to 1.
     *
     * @param updates K, at least 1
     * @return a new array {@code [K]}
     */
    double[] weights(int updates);

    /** Only what the last update led to: plain multi-step meta-gradients. */
    record LastUpdate() implements Mixing {
        @Override
        public double[] weights(int updates) {
            double[] weights = new double[updates];
            weights[updates - 1] = 1;
            return weights;
        }
    }

    /** All alike. */
    record Uniform() implements Mixing {
        @Override
        public double[] weights(int updates) {
            double[] weights = new double[updates];
            Arrays.fill(weights, 1.0 / updates);
            return weights;
        }
    }

    /**
     * In proportion to qⁱ after update i. Throws an {@link IllegalArgumentException} for a q that is not a positive number.
     *
     * @param ratio q, above 0; below 1 for more weight on the first
     */
    record Geometric(double ratio) implements Mixing {
        public Geometric {
            if (!(ratio > 0) || Double.isInfinite(ratio)) {
                throw new IllegalArgumentException(
                        "the ratio of geometric weights must be a positive number, found " + ratio);
            }
        }

        @Override
        public double[] weights(int updates) {
            double[] weights = new double[updates];
            double sum = 0;
            for (int i = 0; i < updates; i++) {
                weights[i] = Math.pow(ratio, i);
                sum += weights[i];
            }
            for (int i = 0; i < updates; i++) {
                weights[i] /= sum;
            }
            return weights;
        }
    }
}
