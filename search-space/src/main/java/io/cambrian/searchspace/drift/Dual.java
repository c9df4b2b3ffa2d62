package io.cambrian.searchspace.drift;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/** A column of numbers, each with its derivative with respect to r. A column of length 1 goes with columns of any length. */
@SuppressWarnings("ArrayRecordComponent") // never leaves this package
record Dual(double[] values, double[] slopes) {

    /** A derivative, which may make use of the value. */
    interface Slope {
        double of(int i, double value);
    }

    static Dual of(double value, double slope) {
        return new Dual(new double[] {value}, new double[] {slope});
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

    /** A number for each of the longer of two columns. */
    static Dual of(Dual a, Dual b, IntToDoubleFunction value, Slope slope) {
        return of(Math.max(a.size(), b.size()), value, slope);
    }

    static Dual stack(List<Dual> parts) {
        int size = parts.stream().mapToInt(Dual::size).sum();
        Dual all = new Dual(new double[size], new double[size]);
        int at = 0;
        for (Dual part : parts) {
            System.arraycopy(part.values, 0, all.values, at, part.size());
            System.arraycopy(part.slopes, 0, all.slopes, at, part.size());
            at += part.size();
        }
        return all;
    }

    int size() {
        return values.length;
    }

    double value(int i) {
        return values[values.length == 1 ? 0 : i];
    }

    double slope(int i) {
        return slopes[slopes.length == 1 ? 0 : i];
    }
}
