package io.cambrian.searchspace.rule;

import java.util.Arrays;

/**
 * A rule that is a network: a shape and as many weights, in the order of its {@linkplain RuleShape#parts() parts}. Immutable.
 *
 * @param <S> the shape
 */
public abstract class LearnedRule<S extends RuleShape> {

    private final S shape;
    private final float[] weights;

    /**
     * The rule with copies of these weights.
     *
     * @throws IllegalArgumentException if there are not as many as the shape has, or one is not finite
     */
    protected LearnedRule(S shape, float[] weights) {
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

    /**
     * The same network with copies of other weights.
     *
     * @throws IllegalArgumentException if there are not as many as the shape has, or one is not finite
     */
    public abstract LearnedRule<S> with(float[] weights);

    /** The layers of the network. */
    public final S shape() {
        return shape;
    }

    /** A copy of all weights, part after part, each row after row. */
    public final float[] weights() {
        return weights.clone();
    }

    /**
     * Writes the weights of one part, row after row.
     *
     * @param part one of the shape's
     * @param target receives them from index 0 on; at least {@link RulePart#size()} long
     */
    public final void copy(RulePart part, float[] target) {
        System.arraycopy(weights, part.from(), target, 0, part.size());
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof LearnedRule<?> that
                && that.getClass() == getClass()
                && that.shape.equals(shape)
                && Arrays.equals(that.weights, weights);
    }

    @Override
    public final int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(weights);
    }
}
