package io.cambrian.evaluators.tensor.kernel.scalar;

import io.cambrian.evaluators.tensor.kernel.Span;

/** y = xᵀ, in blocks of four rows so that each write is next to the one before. */
final class ScalarTranspose {

    private static final int BLOCK = 4;

    private ScalarTranspose() {}

    static void transpose(int rows, int columns, Span x, Span y) {
        int row = 0;
        for (; row + BLOCK <= rows; row += BLOCK) {
            fourRows(rows, columns, x.values(), x.offset() + row * columns, y.values(), y.offset() + row);
        }
        for (; row < rows; row++) {
            oneRow(rows, columns, x.values(), x.offset() + row * columns, y.values(), y.offset() + row);
        }
    }

    private static void fourRows(int rows, int columns, float[] x, int from, float[] y, int to) {
        for (int j = 0; j < columns; j++) {
            y[to + j * rows] = x[from + j];
            y[to + j * rows + 1] = x[from + columns + j];
            y[to + j * rows + 2] = x[from + 2 * columns + j];
            y[to + j * rows + 3] = x[from + 3 * columns + j];
        }
    }

    private static void oneRow(int rows, int columns, float[] x, int from, float[] y, int to) {
        for (int j = 0; j < columns; j++) {
            y[to + j * rows] = x[from + j];
        }
    }
}
