package io.cambrian.searchspace.drift.term;

/**
 * A piece of a symbolic drift. The sort of a term says what it promises about r = 1, and the constructors take only what keeps
 * the promise.
 */
public sealed interface Term permits Weight, Signal, Flat, Penalty {

    /** The term's value in an algebra. */
    <T> T express(DriftAlgebra<T> algebra);

    /**
     * Refuses what is not a positive finite number.
     *
     * @param what the number's name, with which the message begins
     * @throws IllegalArgumentException if it is refused
     */
    static void requirePositive(String what, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(what + " is a positive number, found " + value);
        }
    }
}
