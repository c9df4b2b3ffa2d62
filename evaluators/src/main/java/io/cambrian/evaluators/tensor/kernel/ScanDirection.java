package io.cambrian.evaluators.tensor.kernel;

/** Which way a recurrence runs over the rows of a tensor. */
public enum ScanDirection {
    /** From the first row to the last. */
    FORWARDS,
    /** From the last row to the first. */
    BACKWARDS;

    /** The other one, in which derivatives run. */
    public ScanDirection opposite() {
        return this == FORWARDS ? BACKWARDS : FORWARDS;
    }
}
