package io.cambrian.evaluators.tensor.kernel.scalar;

import io.cambrian.evaluators.tensor.kernel.ProductShape;
import io.cambrian.evaluators.tensor.kernel.Span;

/**
 * c = a·b in plain Java, in tiles of four rows and two columns: eight independent chains hide the latency of a fused
 * multiply-add.
 */
public final class ScalarProduct {

    private static final int ROWS = 4;

    private ScalarProduct() {}

    public static void multiply(ProductShape shape, Span a, Span b, Span c) {
        int column = 0;
        for (; column + 2 <= shape.columns(); column += 2) {
            pairOfColumns(shape, column, a, b, c);
        }
        if (column < shape.columns()) {
            for (int row = 0; row < shape.rows(); row++) {
                oneChain(shape, row, column, a, b, c);
            }
        }
    }

    private static void pairOfColumns(ProductShape shape, int column, Span a, Span b, Span c) {
        int row = 0;
        for (; row + ROWS <= shape.rows(); row += ROWS) {
            fourByTwo(shape, row, column, a, b, c);
        }
        for (; row < shape.rows(); row++) {
            oneChain(shape, row, column, a, b, c);
            oneChain(shape, row, column + 1, a, b, c);
        }
    }

    private static void fourByTwo(ProductShape shape, int row, int column, Span left, Span right, Span result) {
        float[] a = left.values();
        float[] b = right.values();
        int stride = shape.leftRowStride();
        int at = left.offset() + row * stride;
        int step = shape.rightColumnStride();
        int bt = right.offset() + column * step;
        float c00 = 0f;
        float c01 = 0f;
        float c10 = 0f;
        float c11 = 0f;
        float c20 = 0f;
        float c21 = 0f;
        float c30 = 0f;
        float c31 = 0f;
        for (int k = 0; k < shape.depth(); k++) {
            float b0 = b[bt];
            float b1 = b[bt + step];
            float a0 = a[at];
            c00 = Math.fma(a0, b0, c00);
            c01 = Math.fma(a0, b1, c01);
            float a1 = a[at + stride];
            c10 = Math.fma(a1, b0, c10);
            c11 = Math.fma(a1, b1, c11);
            float a2 = a[at + 2 * stride];
            c20 = Math.fma(a2, b0, c20);
            c21 = Math.fma(a2, b1, c21);
            float a3 = a[at + 3 * stride];
            c30 = Math.fma(a3, b0, c30);
            c31 = Math.fma(a3, b1, c31);
            at += shape.leftDepthStride();
            bt += shape.rightDepthStride();
        }
        float[] c = result.values();
        int ct = result.offset() + row * shape.columns() + column;
        c[ct] = c00;
        c[ct + 1] = c01;
        ct += shape.columns();
        c[ct] = c10;
        c[ct + 1] = c11;
        ct += shape.columns();
        c[ct] = c20;
        c[ct + 1] = c21;
        ct += shape.columns();
        c[ct] = c30;
        c[ct + 1] = c31;
    }

    private static void oneChain(ProductShape shape, int row, int column, Span a, Span b, Span c) {
        float sum = 0f;
        for (int k = 0; k < shape.depth(); k++) {
            float factor = a.values()[a.offset() + row * shape.leftRowStride() + k * shape.leftDepthStride()];
            sum = Math.fma(
                    factor,
                    b.values()[b.offset() + k * shape.rightDepthStride() + column * shape.rightColumnStride()],
                    sum);
        }
        c.values()[c.offset() + row * shape.columns() + column] = sum;
    }
}
