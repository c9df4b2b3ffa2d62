package io.cambrian.searchspace.drift.term;

import java.util.Arrays;

/** The weights W of a layer without bias, y = W·x. Immutable. */
public final class WeightMatrix {

    private final int rows;
    private final int columns;
    private final float[] values;

    /**
     * A matrix with copies of these numbers, row after row.
     *
     * @throws IllegalArgumentException if there are not rows · columns numbers, or one is not finite
     */
    public WeightMatrix(int rows, int columns, float[] values) {
        if (values.length != rows * columns) {
            throw new IllegalArgumentException("a matrix of " + rows + "×" + columns + " has " + rows * columns
                    + " weights, found " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw new IllegalArgumentException("weight " + i + " is " + values[i] + "; weights are finite numbers");
            }
        }
        this.rows = rows;
        this.columns = columns;
        this.values = values.clone();
    }

    /** Numbers of y. */
    public int rows() {
        return rows;
    }

    /** Numbers of x. */
    public int columns() {
        return columns;
    }

    /** The weight from x's number {@code column} to y's number {@code row}. */
    public float at(int row, int column) {
        return values[row * columns + column];
    }

    /**
     * y = W·x at many points; each sum runs from left to right.
     *
     * @param x {@code [columns, points]}, row after row
     * @return y, {@code [rows, points]}, row after row
     */
    public double[] times(double[] x, int points) {
        double[] y = new double[rows * points];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double weight = values[row * columns + column];
                for (int point = 0; point < points; point++) {
                    y[row * points + point] += weight * x[column * points + point];
                }
            }
        }
        return y;
    }

    /** A copy of all weights, row after row. */
    public float[] values() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeightMatrix matrix
                && matrix.rows == rows
                && matrix.columns == columns
                && Arrays.equals(matrix.values, values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows + columns) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return rows + "×" + columns + " weights";
    }
}
