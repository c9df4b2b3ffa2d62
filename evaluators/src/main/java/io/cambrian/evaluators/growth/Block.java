package io.cambrian.evaluators.growth;

import java.util.List;

/**
 * A part of a network between two points that all paths pass through: a dense layer, or branches over the same input that
 * are added or laid side by side.
 */
public sealed interface Block permits Dense, Added, Concatenated {

    /** Numbers that it reads. */
    int inputs();

    /** Numbers that it gives. */
    int outputs();

    /**
     * The outputs for one input.
     *
     * @param x {@code [inputs]}, not written to
     * @return a new array {@code [outputs]}
     */
    double[] apply(double[] x);

    /** All numbers, in a fixed order. */
    List<Matrix> parameters();

    /**
     * The same block with other numbers.
     *
     * @param parameters as many as {@link #parameters()}, in its order
     */
    Block withParameters(List<Matrix> parameters);

    /** The dense layers in it, in the order of their parameters. */
    List<Dense> layers();
}
