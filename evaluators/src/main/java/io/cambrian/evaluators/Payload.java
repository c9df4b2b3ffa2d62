package io.cambrian.evaluators;

import java.util.Arrays;

/**
 * Numbers that an evaluation carries for the meta-learner beside its score, such as the point that a candidate has reached by
 * following its own gradient. Immutable; two payloads are equal when their bits are.
 */
public final class Payload {

    private final float[] values;

    private Payload(float[] values) {
        this.values = values;
    }

    /** Of these numbers, which are copied. */
    public static Payload of(float... values) {
        return new Payload(values.clone());
    }

    /** How many numbers there are. */
    public int size() {
        return values.length;
    }

    /** The numbers, in an array of the caller's own. */
    public float[] values() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payload payload && Arrays.equals(values, payload.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Payload of " + values.length + " numbers";
    }
}
