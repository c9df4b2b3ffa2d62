package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;

import io.cambrian.evaluators.tensor.kernel.Span;
import io.cambrian.evaluators.tensor.kernel.scalar.LaneSum;
import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Sums over rows and over columns, the latter in the order of {@link LaneSum}. */
final class SimdSum {

    private static final int ROWS = 8;
    private static final int LANES = LaneSum.LANES;
    private static final VectorSpecies<Float> EIGHT = FloatVector.SPECIES_256;

    /** The sixteen lane sums of eight rows; their halves added; the same with a row in each lane. */
    private final float[] lanes = new float[ROWS * LANES];

    private final float[] halves = new float[ROWS * ROWS];
    private final float[] turned = new float[ROWS * ROWS];

    static void overRows(int rows, int columns, Span x, Span y) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LENGTH) {
            FloatVector sum = FloatVector.fromArray(SPECIES, x.values(), x.offset() + j);
            for (int row = 1; row < rows; row++) {
                sum = sum.add(FloatVector.fromArray(SPECIES, x.values(), x.offset() + row * columns + j));
            }
            sum.intoArray(y.values(), y.offset() + j);
        }
        for (int j = whole; j < columns; j++) {
            float sum = x.values()[x.offset() + j];
            for (int row = 1; row < rows; row++) {
                sum += x.values()[x.offset() + row * columns + j];
            }
            y.values()[y.offset() + j] = sum;
        }
    }

    void overColumns(int rows, int columns, Span x, Span y) {
        int row = 0;
        for (; LENGTH >= ROWS && row + ROWS <= rows; row += ROWS) {
            eightRows(columns, x.values(), x.offset() + row * columns, y.values(), y.offset() + row);
        }
        for (; row < rows; row++) {
            y.values()[y.offset() + row] = oneRow(x.values(), x.offset() + row * columns, columns);
        }
    }

    private void eightRows(int columns, float[] x, int offset, float[] y, int to) {
        int whole = columns - columns % LANES;
        Arrays.fill(lanes, 0f);
        for (int j = 0; j < whole; j += LANES) {
            addToLanes(x, offset + j, columns);
        }
        for (int row = 0; row < ROWS && whole < columns; row++) {
            for (int j = whole; j < columns; j++) {
                lanes[row * LANES + j - whole] += x[offset + row * columns + j];
            }
        }
        foldHalves();
        SimdTranspose.transpose(halves, 0, ROWS, turned, 0, ROWS, ROWS, ROWS);
        fold(turned, y, to);
    }

    private void addToLanes(float[] x, int offset, int stride) {
        for (int row = 0; row < ROWS; row++) {
            int from = offset + row * stride;
            int to = row * LANES;
            for (int first = 0; first < LANES; first += LENGTH) {
                FloatVector.fromArray(SPECIES, lanes, to + first)
                        .add(FloatVector.fromArray(SPECIES, x, from + first))
                        .intoArray(lanes, to + first);
            }
        }
    }

    private void foldHalves() {
        for (int row = 0; row < ROWS; row++) {
            FloatVector.fromArray(EIGHT, lanes, row * LANES)
                    .add(FloatVector.fromArray(EIGHT, lanes, row * LANES + ROWS))
                    .intoArray(halves, row * ROWS);
        }
    }

    /** The rest of what {@link LaneSum} does to one row, to eight rows at once: number i of all of them begins at 8·i. */
    private static void fold(float[] t, float[] y, int to) {
        FloatVector even = sum(t, 0, 4).add(sum(t, 2, 6));
        FloatVector odd = sum(t, 1, 5).add(sum(t, 3, 7));
        even.add(odd).intoArray(y, to);
    }

    private static FloatVector sum(float[] t, int i, int j) {
        return FloatVector.fromArray(EIGHT, t, i * ROWS).add(FloatVector.fromArray(EIGHT, t, j * ROWS));
    }

    private float oneRow(float[] x, int offset, int length) {
        int whole = length - length % LANES;
        for (int first = 0; first < LANES; first += LENGTH) {
            FloatVector sum = FloatVector.zero(SPECIES);
            for (int i = first; i < whole; i += LANES) {
                sum = sum.add(FloatVector.fromArray(SPECIES, x, offset + i));
            }
            sum.intoArray(lanes, first);
        }
        return LaneSum.finish(lanes, x, offset, whole, length);
    }
}
