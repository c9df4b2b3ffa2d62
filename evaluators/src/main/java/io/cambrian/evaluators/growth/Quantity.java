package io.cambrian.evaluators.growth;

/**
 * What the numbers in a {@link GrowingNetwork} are, since weights and moments do not change alike.
 *
 * <p>Let unit u be replicated to c copies with equal incoming weights, and let every copy carry 1/c of the outgoing weights.
 * Each copy has u's activation hᵤ, but only 1/c of the influence on the loss, δ/c. Gradients are activation × influence, hence
 *
 * <pre>
 *                  into each copy         out of each copy
 * weights          w                      w / c
 * gradients        g / c                  g
 * their squares    g² / c²                g²
 * </pre>
 *
 * <p>Moments that follow this table are those that the optimiser would have gathered, had the network always been so wide and
 * seen the same batches. With Adam, whose steps are first moment / √second moment, c cancels (but for ε): each copy's weights, in
 * and out, move as far as the original's would have moved. The outgoing weights of all copies together therefore move c times
 * as far as the original's.
 */
public enum Quantity {
    /** Weights, biases, gains and shifts. */
    WEIGHTS,
    /** Moving averages of gradients. */
    FIRST_MOMENTS,
    /** Moving averages of squares of gradients. */
    SECOND_MOMENTS;

    /** The factor of what leads into each of so many copies of a unit. */
    double into(int copies) {
        return switch (this) {
            case WEIGHTS -> 1;
            case FIRST_MOMENTS -> 1.0 / copies;
            case SECOND_MOMENTS -> 1.0 / ((double) copies * copies);
        };
    }

    /** The factor of what leads out of each of so many copies of a unit. */
    double outOf(int copies) {
        return switch (this) {
            case WEIGHTS -> 1.0 / copies;
            case FIRST_MOMENTS, SECOND_MOMENTS -> 1;
        };
    }
}
