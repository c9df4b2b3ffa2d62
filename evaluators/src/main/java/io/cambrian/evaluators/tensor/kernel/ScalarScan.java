package io.cambrian.evaluators.tensor.kernel;

/** The linear recurrence over rows in plain Java. */
final class ScalarScan {

    private ScalarScan() {}

    static void scan(ScanDirection direction, int rows, int columns, Span x, Span factor, Span y) {
        boolean forwards = direction == ScanDirection.FORWARDS;
        int first = forwards ? 0 : (rows - 1) * columns;
        int step = forwards ? columns : -columns;
        System.arraycopy(x.values(), x.offset() + first, y.values(), y.offset() + first, columns);
        for (int row = 1; row < rows; row++) {
            nextRow(first + row * step, step, 0, columns, x, factor, y);
        }
    }

    /** The numbers {@code from} to {@code columns} of the row at {@code start}, {@code step} after the one before. */
    static void nextRow(int start, int step, int from, int columns, Span x, Span factor, Span y) {
        float[] result = y.values();
        int at = y.offset() + start;
        for (int j = from; j < columns; j++) {
            float f = factor.values()[factor.offset() + start + j];
            result[at + j] = Math.fma(f, result[at - step + j], x.values()[x.offset() + start + j]);
        }
    }
}
