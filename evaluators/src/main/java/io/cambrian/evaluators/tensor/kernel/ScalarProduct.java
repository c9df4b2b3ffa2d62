package io.cambrian.evaluators.tensor.kernel;

import java.util.Arrays;

/** c = a·b in plain Java. */
final class ScalarProduct {

    private static final int BLOCK = 4;

    private ScalarProduct() {}

    static void multiply(ProductShape shape, Span a, Span b, Span c) {
        for (int row = 0; row < shape.rows(); row++) {
            int start = c.offset() + row * shape.columns();
            Arrays.fill(c.values(), start, start + shape.columns(), 0f);
            for (int k = 0; k < shape.depth(); k++) {
                float factor = a.values()[a.offset() + row * shape.rowStride() + k * shape.depthStride()];
                addMultiple(factor, b.values(), b.offset() + k * shape.columns(), c.values(), start, shape.columns());
            }
        }
    }

    private static void addMultiple(float factor, float[] b, int from, float[] c, int to, int length) {
        for (int j = 0; j < length; j++) {
            c[to + j] = Math.fma(factor, b[from + j], c[to + j]);
        }
    }

    /** The columns from {@code first} on, when they are too few for a vector: four rows at a time hide the latency. */
    static void narrow(ProductShape shape, int first, Span a, Span b, Span c) {
        for (int j = first; j < shape.columns(); j++) {
            int row = 0;
            for (; row + BLOCK <= shape.rows(); row += BLOCK) {
                fourChains(shape, row, j, a, b, c);
            }
            for (; row < shape.rows(); row++) {
                oneChain(shape, row, j, a, b, c);
            }
        }
    }

    private static void fourChains(ProductShape shape, int row, int column, Span left, Span right, Span result) {
        float[] a = left.values();
        float[] b = right.values();
        int stride = shape.rowStride();
        int at = left.offset() + row * stride;
        int bt = right.offset() + column;
        float c0 = 0f;
        float c1 = 0f;
        float c2 = 0f;
        float c3 = 0f;
        for (int k = 0; k < shape.depth(); k++) {
            float factor = b[bt];
            c0 = Math.fma(a[at], factor, c0);
            c1 = Math.fma(a[at + stride], factor, c1);
            c2 = Math.fma(a[at + 2 * stride], factor, c2);
            c3 = Math.fma(a[at + 3 * stride], factor, c3);
            at += shape.depthStride();
            bt += shape.columns();
        }
        int to = result.offset() + row * shape.columns() + column;
        result.values()[to] = c0;
        result.values()[to + shape.columns()] = c1;
        result.values()[to + 2 * shape.columns()] = c2;
        result.values()[to + 3 * shape.columns()] = c3;
    }

    private static void oneChain(ProductShape shape, int row, int column, Span a, Span b, Span c) {
        float sum = 0f;
        for (int k = 0; k < shape.depth(); k++) {
            float factor = a.values()[a.offset() + row * shape.rowStride() + k * shape.depthStride()];
            sum = Math.fma(factor, b.values()[b.offset() + k * shape.columns() + column], sum);
        }
        c.values()[c.offset() + row * shape.columns() + column] = sum;
    }
}
