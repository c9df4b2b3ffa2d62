package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdProduct.PANEL;

import jdk.incubator.vector.FloatVector;

/** Moves between a matrix and a panel of {@link SimdProduct}. */
final class SimdPacking {

    private SimdPacking() {}

    /** Copies {@code rows} rows of {@link SimdProduct#PANEL} numbers into a panel. */
    static void fill(float[] x, int xOffset, int xStride, float[] panel, int rows) {
        int from = xOffset;
        for (int to = 0; to < rows * PANEL; to += PANEL) {
            for (int j = 0; j < PANEL; j += LENGTH) {
                FloatVector.fromArray(SPECIES, x, from + j).intoArray(panel, to + j);
            }
            from += xStride;
        }
    }

    /** Copies rows of {@link SimdProduct#PANEL} numbers into a panel, from where a table says. */
    static void gather(float[] x, int xOffset, int[] table, int first, float[] panel, int rows) {
        for (int row = 0; row < rows; row++) {
            int from = xOffset + table[first + row];
            int to = row * PANEL;
            for (int j = 0; j < PANEL; j += LENGTH) {
                FloatVector.fromArray(SPECIES, x, from + j).intoArray(panel, to + j);
            }
        }
    }

    /** Copies rows of {@code width} numbers into a panel, from where a table says. */
    static void gatherPartly(float[] x, int xOffset, int[] table, int first, float[] panel, int rows, int width) {
        for (int row = 0; row < rows; row++) {
            copy(x, xOffset + table[first + row], panel, row * PANEL, width);
        }
    }

    /** Copies {@code rows} rows of {@code width} numbers into a panel. */
    static void fillPartly(float[] x, int xOffset, int xStride, float[] panel, int rows, int width) {
        for (int row = 0; row < rows; row++) {
            copy(x, xOffset + row * xStride, panel, row * PANEL, width);
        }
    }

    /** Sets the numbers from {@code width} to {@code padded} of each row of a panel to zero. */
    static void clear(float[] panel, int rows, int width, int padded) {
        for (int row = 0; width < padded && row < rows; row++) {
            for (int j = width; j < padded; j++) {
                panel[row * PANEL + j] = 0f;
            }
        }
    }

    /** Copies the first {@code width} numbers of each row of a panel back into a matrix. */
    static void empty(float[] panel, float[] y, int yOffset, int yStride, int rows, int width) {
        for (int row = 0; row < rows; row++) {
            copy(panel, row * PANEL, y, yOffset + row * yStride, width);
        }
    }

    /** Copies {@code width} numbers. */
    static void copy(float[] x, int from, float[] y, int to, int width) {
        int whole = SPECIES.loopBound(width);
        for (int j = 0; j < whole; j += LENGTH) {
            FloatVector.fromArray(SPECIES, x, from + j).intoArray(y, to + j);
        }
        if (whole < width && width >= LENGTH) {
            // ends with the last number; what overlaps is copied twice
            int last = width - LENGTH;
            FloatVector.fromArray(SPECIES, x, from + last).intoArray(y, to + last);
            return;
        }
        for (int j = whole; j < width; j++) {
            y[to + j] = x[from + j];
        }
    }
}
