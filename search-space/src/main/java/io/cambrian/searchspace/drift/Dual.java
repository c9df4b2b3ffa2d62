package io.cambrian.searchspace.drift;

import java.util.function.IntToDoubleFunction;

/**
 * Numbers at many points at once, each with its derivative with respect to r: rows of one number for each point, row after row.
 * A single row goes with any number of rows, and a single number with anything.
 */
@SuppressWarnings("ArrayRecordComponent") // filled when it is made, read ever after
public record Dual(double[] values, double[] slopes) {

    /** A derivative, which may make use of the value. */
    interface Slope {
        double of(int i, double value);
    }

    static Dual constant(double value) {
        return new Dual(new double[] {value}, new double[1]);
    }

    static Dual of(int size, IntToDoubleFunction value, Slope slope) {
        double[] values = new double[size];
        double[] slopes = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = value.applyAsDouble(i);
            slopes[i] = slope.of(i, values[i]);
        }
        return new Dual(values, slopes);
    }

    /** A number for each of the larger of two. */
    static Dual of(Dual a, Dual b, IntToDoubleFunction value, Slope slope) {
        return of(Math.max(a.size(), b.size()), value, slope);
    }

    /** Rows · points, or 1 for a single number. */
    public int size() {
        return values.length;
    }

    /** Number i; a shorter column begins again from its first. */
    public double value(int i) {
        return values[i < values.length ? i : i % values.length];
    }

    /** The derivative of number i with respect to r. */
    public double slope(int i) {
        return slopes[i < slopes.length ? i : i % slopes.length];
    }
}
