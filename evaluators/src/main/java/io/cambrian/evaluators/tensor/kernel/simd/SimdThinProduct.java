package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;

import io.cambrian.evaluators.tensor.kernel.ProductShape;
import io.cambrian.evaluators.tensor.kernel.Span;
import jdk.incubator.vector.FloatVector;

/**
 * Products with few rows or few columns, where copying a side into panels would cost more than the product.
 *
 * <p>With few rows the right side is read where it lies, two rows and four vectors at a time. With few columns the transposed
 * product cᵀ = bᵀ·aᵀ has few rows, and its right side is a strip of a; the chains are the same, so are the bits.
 */
final class SimdThinProduct {

    private static final int FOUR = 4 * LENGTH;
    private static final int STRIP = FOUR;

    private float[] strip = {};
    private float[] transposed = {};

    /** The left side, read number by number, and two rows of the result; the second row may be the first again. */
    private float[] a = {};

    private int aOffset;
    private int aRowStride;
    private int aDepthStride;
    private int cOffset;
    private int cRowStride;

    /** For a right side that is stored as it is and has at least one vector of columns. */
    void fewRows(ProductShape shape, Span left, Span right, Span result) {
        a = left.values();
        aDepthStride = shape.leftDepthStride();
        for (int row = 0; row < shape.rows(); row += 2) {
            boolean both = row + 1 < shape.rows();
            aOffset = left.offset() + row * shape.leftRowStride();
            aRowStride = both ? shape.leftRowStride() : 0;
            cOffset = result.offset() + row * shape.columns();
            cRowStride = both ? shape.columns() : 0;
            twoRows(right.values(), right.offset(), shape.columns(), result.values(), shape.columns(), shape.depth());
        }
    }

    /** Columns {@code first} to the last, for any right side and at least one vector of rows. */
    void lastColumns(ProductShape shape, Span left, Span right, Span result, int first) {
        reserve(shape, shape.columns() - first);
        for (int row = 0; row < shape.rows(); row += STRIP) {
            int width = Math.min(STRIP, shape.rows() - row);
            int from = row;
            if (width < LENGTH) {
                // the strip is shifted to end with the last row; what overlaps is computed twice, to the same bits
                from = shape.rows() - LENGTH;
                width = LENGTH;
            }
            stripOfRows(shape, left, right, result, first, from, width);
        }
    }

    private void stripOfRows(ProductShape shape, Span left, Span right, Span result, int first, int row, int width) {
        float[] values = left.values();
        int offset = left.offset() + row;
        int stride = shape.rows();
        if (!shape.leftTransposed()) {
            int from = left.offset() + row * shape.depth();
            SimdTranspose.transpose(left.values(), from, shape.depth(), strip, 0, STRIP, width, shape.depth());
            values = strip;
            offset = 0;
            stride = STRIP;
        }
        a = right.values();
        aDepthStride = shape.rightDepthStride();
        for (int column = first; column < shape.columns(); column += 2) {
            boolean both = column + 1 < shape.columns();
            aOffset = right.offset() + column * shape.rightColumnStride();
            aRowStride = both ? shape.rightColumnStride() : 0;
            cOffset = (column - first) * STRIP;
            cRowStride = both ? STRIP : 0;
            twoRows(values, offset, stride, transposed, width, shape.depth());
        }
        for (int i = 0; i < width; i++) {
            int to = result.offset() + (row + i) * shape.columns();
            for (int column = first; column < shape.columns(); column++) {
                result.values()[to + column] = transposed[(column - first) * STRIP + i];
            }
        }
    }

    private void reserve(ProductShape shape, int columns) {
        if (strip.length < shape.depth() * STRIP) {
            strip = new float[shape.depth() * STRIP];
        }
        if (transposed.length < columns * STRIP) {
            transposed = new float[columns * STRIP];
        }
    }

    private void twoRows(float[] b, int bOffset, int bStride, float[] c, int columns, int depth) {
        int column = 0;
        for (; column + FOUR <= columns; column += FOUR) {
            twoByFour(b, bOffset + column, bStride, c, cOffset + column, depth);
        }
        for (; column < columns; column += LENGTH) {
            int last = Math.min(column, columns - LENGTH);
            twoByOne(b, bOffset + last, bStride, c, cOffset + last, depth);
        }
    }

    private void twoByFour(float[] b, int bOffset, int bStride, float[] c, int ct, int depth) {
        float[] x = a;
        int at = aOffset;
        int next = aRowStride;
        int step = aDepthStride;
        int bt = bOffset;
        FloatVector c00 = FloatVector.zero(SPECIES);
        FloatVector c01 = c00;
        FloatVector c02 = c00;
        FloatVector c03 = c00;
        FloatVector c10 = c00;
        FloatVector c11 = c00;
        FloatVector c12 = c00;
        FloatVector c13 = c00;
        for (int k = 0; k < depth; k++) {
            FloatVector x0 = FloatVector.broadcast(SPECIES, x[at]);
            FloatVector x1 = FloatVector.broadcast(SPECIES, x[at + next]);
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, bt);
            c00 = x0.fma(b0, c00);
            c10 = x1.fma(b0, c10);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, bt + LENGTH);
            c01 = x0.fma(b1, c01);
            c11 = x1.fma(b1, c11);
            FloatVector b2 = FloatVector.fromArray(SPECIES, b, bt + 2 * LENGTH);
            c02 = x0.fma(b2, c02);
            c12 = x1.fma(b2, c12);
            FloatVector b3 = FloatVector.fromArray(SPECIES, b, bt + 3 * LENGTH);
            c03 = x0.fma(b3, c03);
            c13 = x1.fma(b3, c13);
            at += step;
            bt += bStride;
        }
        c00.intoArray(c, ct);
        c01.intoArray(c, ct + LENGTH);
        c02.intoArray(c, ct + 2 * LENGTH);
        c03.intoArray(c, ct + 3 * LENGTH);
        c10.intoArray(c, ct + cRowStride);
        c11.intoArray(c, ct + cRowStride + LENGTH);
        c12.intoArray(c, ct + cRowStride + 2 * LENGTH);
        c13.intoArray(c, ct + cRowStride + 3 * LENGTH);
    }

    private void twoByOne(float[] b, int bOffset, int bStride, float[] c, int ct, int depth) {
        int at = aOffset;
        int bt = bOffset;
        FloatVector c0 = FloatVector.zero(SPECIES);
        FloatVector c1 = c0;
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, bt);
            c0 = b0.fma(FloatVector.broadcast(SPECIES, a[at]), c0);
            c1 = b0.fma(FloatVector.broadcast(SPECIES, a[at + aRowStride]), c1);
            at += aDepthStride;
            bt += bStride;
        }
        c0.intoArray(c, ct);
        c1.intoArray(c, ct + cRowStride);
    }
}
