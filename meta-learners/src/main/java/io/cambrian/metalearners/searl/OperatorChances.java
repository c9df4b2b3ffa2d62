package io.cambrian.metalearners.searl;

import java.util.random.RandomGenerator;

/**
 * The chances of the five operators, of which one is applied to each member of a new generation.
 *
 * @param none nothing is changed
 * @param weights Gaussian noise on a few weights of the policy
 * @param architecture a layer or units more
 * @param activation another activation
 * @param hyperParameter one other hyper-parameter × 1.2 or × 0.8
 */
public record OperatorChances(
        double none, double weights, double architecture, double activation, double hyperParameter) {

    /** 0.2 each. */
    public static final OperatorChances EQUAL = new OperatorChances(0.2, 0.2, 0.2, 0.2, 0.2);

    private static final double ROUNDING = 1e-9;

    /** @throws IllegalArgumentException when a chance is below 0, or they do not add up to 1 */
    public OperatorChances {
        double least = Math.min(Math.min(none, weights), Math.min(architecture, Math.min(activation, hyperParameter)));
        double sum = none + weights + architecture + activation + hyperParameter;
        if (!(least >= 0 && Math.abs(sum - 1) <= ROUNDING)) {
            throw new IllegalArgumentException(
                    "the chances of the five operators are at least 0 and add up to 1, found " + none + ", " + weights
                            + ", " + architecture + ", " + activation + " and " + hyperParameter);
        }
    }

    Operator draw(RandomGenerator random) {
        double place = random.nextDouble();
        if (place < none) {
            return Operator.NONE;
        }
        if (place < none + weights) {
            return Operator.WEIGHTS;
        }
        if (place < none + weights + architecture) {
            return Operator.ARCHITECTURE;
        }
        return place < none + weights + architecture + activation ? Operator.ACTIVATION : Operator.HYPER_PARAMETER;
    }
}
