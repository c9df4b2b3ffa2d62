package io.cambrian.searchspace;

import java.util.Arrays;

/**
 * An immutable vector of floats, such as a point of a {@link VectorSpace} or the numbers that an evaluation carries; it equals
 * another one with the same coordinates, bit for bit. {@link FloatText} is how it is written.
 */
public final class RealVector {

    private final float[] values;

    private RealVector(float[] values) {
        this.values = values;
    }

    /** A vector of these coordinates; the array is copied. */
    public static RealVector of(float... values) {
        return new RealVector(values.clone());
    }

    /** A vector with the same number everywhere. */
    public static RealVector filled(int length, float value) {
        float[] values = new float[length];
        Arrays.fill(values, value);
        return new RealVector(values);
    }

    /** A vector that takes the array over; the caller must not write to it any more. */
    public static RealVector owning(float[] values) {
        return new RealVector(values);
    }

    /** How many coordinates there are. */
    public int length() {
        return values.length;
    }

    /** The coordinates, in an array of the caller's own. */
    public float[] toArray() {
        return values.clone();
    }

    /** The coordinates themselves, to be read only: for loops over all of them. */
    public float[] values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RealVector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "a vector of " + values.length + " coordinates";
    }
}
