package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;

import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import io.cambrian.evaluators.tensor.kernel.Span;
import io.cambrian.evaluators.tensor.kernel.scalar.ScalarScan;
import jdk.incubator.vector.FloatVector;

/** The linear recurrence over rows, a vector of columns from the first row to the last, so that y stays in a register. */
final class SimdScan {

    private SimdScan() {}

    static void scan(ScanDirection direction, int rows, int columns, Span x, Span factor, Span y) {
        boolean forwards = direction == ScanDirection.FORWARDS;
        int first = forwards ? 0 : (rows - 1) * columns;
        int step = forwards ? columns : -columns;
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LENGTH) {
            vectors(
                    rows,
                    step,
                    x.values(),
                    x.offset() + first + j,
                    factor.values(),
                    factor.offset() + first + j,
                    y.values(),
                    y.offset() + first + j);
        }
        if (whole < columns) {
            ScalarScan.scan(direction, rows, columns, whole, x, factor, y);
        }
    }

    private static void vectors(int rows, int step, float[] x, int xt, float[] f, int ft, float[] y, int yt) {
        FloatVector last = FloatVector.fromArray(SPECIES, x, xt);
        last.intoArray(y, yt);
        int shift = 0;
        for (int row = 1; row < rows; row++) {
            shift += step;
            FloatVector factor = FloatVector.fromArray(SPECIES, f, ft + shift);
            last = factor.fma(last, FloatVector.fromArray(SPECIES, x, xt + shift));
            last.intoArray(y, yt + shift);
        }
    }
}
