package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Transposes in squares of eight.
 *
 * <p>Row r of a square is rotated by r, so that each column comes to lie on a diagonal; three rounds of blends, one for each
 * bit of the lane number, gather the diagonals; rotating column c back by c puts its numbers in order. That takes sixteen
 * permutations and twenty-four blends for sixty-four numbers, where moving single numbers takes sixty-four stores.
 */
final class SimdTranspose {

    private static final int SQUARE = 8;
    private static final VectorSpecies<Float> EIGHT = FloatVector.SPECIES_256;
    private static final VectorMask<Float> BIT_0 = VectorMask.fromLong(EIGHT, 0b1010_1010);
    private static final VectorMask<Float> BIT_1 = VectorMask.fromLong(EIGHT, 0b1100_1100);
    private static final VectorMask<Float> BIT_2 = VectorMask.fromLong(EIGHT, 0b1111_0000);
    private static final VectorShuffle<Float> LEFT_1 = VectorShuffle.iota(EIGHT, 1, 1, true);
    private static final VectorShuffle<Float> LEFT_2 = VectorShuffle.iota(EIGHT, 2, 1, true);
    private static final VectorShuffle<Float> LEFT_3 = VectorShuffle.iota(EIGHT, 3, 1, true);
    private static final VectorShuffle<Float> LEFT_4 = VectorShuffle.iota(EIGHT, 4, 1, true);
    private static final VectorShuffle<Float> LEFT_5 = VectorShuffle.iota(EIGHT, 5, 1, true);
    private static final VectorShuffle<Float> LEFT_6 = VectorShuffle.iota(EIGHT, 6, 1, true);
    private static final VectorShuffle<Float> LEFT_7 = VectorShuffle.iota(EIGHT, 7, 1, true);

    private SimdTranspose() {}

    /** y[j][i] = x[i][j] for i below {@code rows} and j below {@code columns}; no shared memory. */
    static void transpose(
            float[] x, int xOffset, int xStride, float[] y, int yOffset, int yStride, int rows, int columns) {
        int wholeRows = LENGTH < SQUARE ? 0 : rows - rows % SQUARE;
        int wholeColumns = LENGTH < SQUARE ? 0 : columns - columns % SQUARE;
        for (int i = 0; i < wholeRows; i += SQUARE) {
            for (int j = 0; j < wholeColumns; j += SQUARE) {
                square(x, xOffset + i * xStride + j, xStride, y, yOffset + j * yStride + i, yStride);
            }
        }
        if (wholeColumns < columns) {
            numbers(x, xOffset, xStride, y, yOffset, yStride, 0, wholeRows, wholeColumns, columns);
        }
        numbers(x, xOffset, xStride, y, yOffset, yStride, wholeRows, rows, 0, columns);
    }

    private static void numbers(
            float[] x,
            int xOffset,
            int xStride,
            float[] y,
            int yOffset,
            int yStride,
            int top,
            int bottom,
            int left,
            int right) {
        for (int i = top; i < bottom; i++) {
            for (int j = left; j < right; j++) {
                y[yOffset + j * yStride + i] = x[xOffset + i * xStride + j];
            }
        }
    }

    private static void square(float[] x, int from, int xStride, float[] y, int to, int yStride) {
        // rows 0, 7, 6, …, 1, each rotated right by its number
        FloatVector z0 = FloatVector.fromArray(EIGHT, x, from);
        FloatVector z1 = FloatVector.fromArray(EIGHT, x, from + 7 * xStride).rearrange(LEFT_1);
        FloatVector z2 = FloatVector.fromArray(EIGHT, x, from + 6 * xStride).rearrange(LEFT_2);
        FloatVector z3 = FloatVector.fromArray(EIGHT, x, from + 5 * xStride).rearrange(LEFT_3);
        FloatVector z4 = FloatVector.fromArray(EIGHT, x, from + 4 * xStride).rearrange(LEFT_4);
        FloatVector z5 = FloatVector.fromArray(EIGHT, x, from + 3 * xStride).rearrange(LEFT_5);
        FloatVector z6 = FloatVector.fromArray(EIGHT, x, from + 2 * xStride).rearrange(LEFT_6);
        FloatVector z7 = FloatVector.fromArray(EIGHT, x, from + xStride).rearrange(LEFT_7);
        FloatVector w0 = z0.blend(z4, BIT_2);
        FloatVector w4 = z4.blend(z0, BIT_2);
        FloatVector w1 = z1.blend(z5, BIT_2);
        FloatVector w5 = z5.blend(z1, BIT_2);
        FloatVector w2 = z2.blend(z6, BIT_2);
        FloatVector w6 = z6.blend(z2, BIT_2);
        FloatVector w3 = z3.blend(z7, BIT_2);
        FloatVector w7 = z7.blend(z3, BIT_2);
        z0 = w0.blend(w6, BIT_1);
        z2 = w2.blend(w0, BIT_1);
        z4 = w4.blend(w2, BIT_1);
        z6 = w6.blend(w4, BIT_1);
        z1 = w1.blend(w7, BIT_1);
        z3 = w3.blend(w1, BIT_1);
        z5 = w5.blend(w3, BIT_1);
        z7 = w7.blend(w5, BIT_1);
        z0.blend(z7, BIT_0).intoArray(y, to);
        z1.blend(z0, BIT_0).rearrange(LEFT_1).intoArray(y, to + yStride);
        z2.blend(z1, BIT_0).rearrange(LEFT_2).intoArray(y, to + 2 * yStride);
        z3.blend(z2, BIT_0).rearrange(LEFT_3).intoArray(y, to + 3 * yStride);
        z4.blend(z3, BIT_0).rearrange(LEFT_4).intoArray(y, to + 4 * yStride);
        z5.blend(z4, BIT_0).rearrange(LEFT_5).intoArray(y, to + 5 * yStride);
        z6.blend(z5, BIT_0).rearrange(LEFT_6).intoArray(y, to + 6 * yStride);
        z7.blend(z6, BIT_0).rearrange(LEFT_7).intoArray(y, to + 7 * yStride);
    }
}
