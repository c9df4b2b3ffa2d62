package io.cambrian.searchspace.disco;

import java.util.Arrays;
import java.util.Locale;

/** A rule of DiscoRL's form: a network of which {@link DiscoPass} says what it computes. Immutable. */
public final class DiscoRule implements PredictiveRule {

    private final DiscoShape shape;
    private final float[] weights;

    /**
     * The rule with copies of these weights, in the order of the shape's {@linkplain DiscoShape#parts() parts}.
     *
     * @throws IllegalArgumentException if there are not as many as the shape has, or one is not finite
     */
    public DiscoRule(DiscoShape shape, float[] weights) {
        if (weights.length != shape.weights()) {
            throw new IllegalArgumentException(
                    "a rule with " + shape + " has " + shape.weights() + " weights, found " + weights.length);
        }
        for (int i = 0; i < weights.length; i++) {
            if (!Float.isFinite(weights[i])) {
                throw new IllegalArgumentException(
                        "weight " + i + " is " + weights[i] + "; weights are finite numbers");
            }
        }
        this.shape = shape;
        this.weights = weights.clone();
    }

    /** What it has in common with its relatives. */
    public DiscoShape shape() {
        return shape;
    }

    /** A copy of all weights. */
    public float[] weights() {
        return weights.clone();
    }

    /** Writes the weights of one part, row after row. */
    public void copy(DiscoShape.Part part, float[] target) {
        System.arraycopy(weights, part.from(), target, 0, part.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiscoRule that && that.shape.equals(shape) && Arrays.equals(that.weights, weights);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "DiscoRL rule, LSTM %d, lifetime %d, %d predictions, %,d weights",
                shape.hidden(),
                shape.lifetime(),
                shape.predictions(),
                weights.length);
    }
}
