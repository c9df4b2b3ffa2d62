package io.cambrian.searchspace.initialisation;

/** What the outputs of a network are. */
public enum Head {
    /** Predictions. */
    VALUES,
    /**
     * Means of independent normal distributions, one for each number of an action. Their deviations are weights too, the same
     * for all inputs, kept as logarithms.
     */
    GAUSSIAN
}
