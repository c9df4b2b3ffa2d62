package io.cambrian.evaluators.growth;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** An immutable matrix in double precision; a vector is a matrix of one row. */
public final class Matrix {

    /** The number at a place. */
    @FunctionalInterface
    public interface Entry {
        double at(int row, int column);
    }

    private final int rows;
    private final int columns;
    private final double[] numbers;

    private Matrix(int rows, int columns, double[] numbers) {
        this.rows = rows;
        this.columns = columns;
        this.numbers = numbers;
    }

    /** The matrix with these numbers, asked for row after row. */
    public static Matrix of(int rows, int columns, Entry entry) {
        double[] numbers = new double[Math.multiplyExact(rows, columns)];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                numbers[row * columns + column] = entry.at(row, column);
            }
        }
        return new Matrix(rows, columns, numbers);
    }

    /**
     * The matrix with these numbers, row after row.
     *
     * @param columns how many numbers make a row, at least 1
     * @param numbers {@code [row·column]}, copied
     * @throws IllegalArgumentException if they do not fill whole rows
     */
    public static Matrix of(int columns, float[] numbers) {
        if (columns < 1 || numbers.length % columns != 0) {
            throw new IllegalArgumentException(
                    numbers.length + " numbers do not fill rows of " + columns + " columns each");
        }
        return of(numbers.length / columns, columns, (row, column) -> numbers[row * columns + column]);
    }

    /** A vector whose numbers are all the same. */
    public static Matrix vector(int length, double everywhere) {
        return of(1, length, (row, column) -> everywhere);
    }

    /** Ones on the diagonal, zeros elsewhere. */
    public static Matrix identity(int size) {
        return of(size, size, (row, column) -> row == column ? 1 : 0);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** The number in a row and a column, both counted from 0. */
    public double at(int row, int column) {
        return numbers[row * columns + column];
    }

    /** The number at a place, counted row after row. */
    public double at(int index) {
        return numbers[index];
    }

    /** The same shape with the function of every number. */
    public Matrix map(DoubleUnaryOperator function) {
        return of(rows, columns, (row, column) -> function.applyAsDouble(at(row, column)));
    }

    /** A run of neighbouring columns. */
    public Matrix columns(int from, int count) {
        return of(rows, count, (row, column) -> at(row, from + column));
    }

    /** The numbers row after row, rounded to single precision. */
    public float[] toFloats() {
        float[] floats = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            floats[i] = (float) numbers[i];
        }
        return floats;
    }

    /** The sum of a row. */
    double sumOfRow(int row) {
        double sum = 0;
        for (int column = 0; column < columns; column++) {
            sum += at(row, column);
        }
        return sum;
    }

    /** √(mean of (wᵢ − mean w)²). */
    double standardDeviation() {
        double mean = Arrays.stream(numbers).sum() / numbers.length;
        double squares = 0;
        for (double number : numbers) {
            squares += (number - mean) * (number - mean);
        }
        return Math.sqrt(squares / numbers.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix matrix
                && matrix.rows == rows
                && matrix.columns == columns
                && Arrays.equals(matrix.numbers, numbers);
    }

    @Override
    public int hashCode() {
        return 31 * columns + Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return rows + "×" + columns + " " + Arrays.toString(numbers);
    }
}
