package io.cambrian.searchspace.rule;

import java.util.Arrays;
import java.util.Locale;

/** A rule that is a network; {@link RulePass} says what it computes. Immutable. */
public final class LearnedRule implements Rule {

    private final RuleShape shape;
    private final float[] weights;

    /**
     * The rule with copies of these weights, in the order of the shape's {@linkplain RuleShape#parts() parts}.
     *
     * @throws IllegalArgumentException if there are not as many as the shape has, or one is not finite
     */
    public LearnedRule(RuleShape shape, float[] weights) {
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
    public RuleShape shape() {
        return shape;
    }

    /** A copy of all weights. */
    public float[] weights() {
        return weights.clone();
    }

    /** Writes the weights of one part, row after row. */
    public void copy(RuleShape.Part part, float[] target) {
        System.arraycopy(weights, part.from(), target, 0, part.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LearnedRule that && that.shape.equals(shape) && Arrays.equals(that.weights, weights);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return shape.cell() + " " + shape.hidden() + ", " + shape.predictions() + " predictions, "
                + String.format(Locale.ROOT, "%,d", weights.length) + " weights";
    }
}
