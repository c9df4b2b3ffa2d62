package io.cambrian.evaluators.tensor.kernel.scalar;

import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import io.cambrian.evaluators.tensor.kernel.Span;

/** The linear recurrence over rows in plain Java. */
public final class ScalarScan {

    private ScalarScan() {}

    /** All columns from {@code column} on. */
    public static void scan(ScanDirection direction, int rows, int columns, int column, Span x, Span factor, Span y) {
        boolean forwards = direction == ScanDirection.FORWARDS;
        int first = forwards ? 0 : (rows - 1) * columns;
        int step = forwards ? columns : -columns;
        System.arraycopy(
                x.values(), x.offset() + first + column, y.values(), y.offset() + first + column, columns - column);
        for (int row = 1; row < rows; row++) {
            nextRow(first + row * step, step, column, columns, x, factor, y);
        }
    }

    private static void nextRow(int start, int step, int column, int columns, Span x, Span factor, Span y) {
        float[] result = y.values();
        int at = y.offset() + start;
        for (int j = column; j < columns; j++) {
            float f = factor.values()[factor.offset() + start + j];
            result[at + j] = Math.fma(f, result[at - step + j], x.values()[x.offset() + start + j]);
        }
    }
}
