package io.cambrian.evaluators.tensor.kernel;

import static io.cambrian.evaluators.tensor.kernel.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.SimdMath.SPECIES;

import jdk.incubator.vector.FloatVector;

/**
 * c = a·b with the columns in the lanes, in register tiles of four rows and two vectors: eight independent chains, which
 * is what two fused multiply-adds a cycle with a latency of four need.
 *
 * <p>The inner loop stays small and is not unrolled by hand; unrolling makes the compiler spill registers.
 */
final class SimdProduct {

    private static final int ROWS = 4;

    private SimdProduct() {}

    static void multiply(ProductShape shape, Span a, Span b, Span c) {
        int columns = shape.columns();
        if (columns < LENGTH) {
            ScalarProduct.multiply(shape, a, b, c);
            return;
        }
        int j = 0;
        for (; j + 2 * LENGTH <= columns; j += 2 * LENGTH) {
            wideBand(shape, j, a, b, c);
        }
        for (; j + LENGTH <= columns; j += LENGTH) {
            band(shape, j, a, b, c);
        }
        if (j < columns) {
            // the last whole vector again, shifted to end with the row: the overlap is computed twice, to the same bits
            band(shape, columns - LENGTH, a, b, c);
        }
    }

    private static void wideBand(ProductShape shape, int column, Span a, Span b, Span c) {
        int row = 0;
        for (; row + ROWS <= shape.rows(); row += ROWS) {
            fourByTwo(shape, row, column, a, b, c);
        }
        for (; row < shape.rows(); row++) {
            oneByTwo(shape, row, column, a, b, c);
        }
    }

    private static void band(ProductShape shape, int column, Span a, Span b, Span c) {
        int row = 0;
        for (; row + ROWS <= shape.rows(); row += ROWS) {
            fourByOne(shape, row, column, a, b, c);
        }
        for (; row < shape.rows(); row++) {
            oneByOne(shape, row, column, a, b, c);
        }
    }

    private static void fourByTwo(ProductShape shape, int row, int column, Span left, Span right, Span result) {
        float[] a = left.values();
        float[] b = right.values();
        int columns = shape.columns();
        int stride = shape.rowStride();
        int at = left.offset() + row * stride;
        int bt = right.offset() + column;
        FloatVector c00 = FloatVector.zero(SPECIES);
        FloatVector c01 = c00;
        FloatVector c10 = c00;
        FloatVector c11 = c00;
        FloatVector c20 = c00;
        FloatVector c21 = c00;
        FloatVector c30 = c00;
        FloatVector c31 = c00;
        for (int k = 0; k < shape.depth(); k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, bt);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, bt + LENGTH);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[at]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[at + stride]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[at + 2 * stride]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[at + 3 * stride]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            at += shape.depthStride();
            bt += columns;
        }
        float[] c = result.values();
        int ct = result.offset() + row * columns + column;
        c00.intoArray(c, ct);
        c01.intoArray(c, ct + LENGTH);
        c10.intoArray(c, ct + columns);
        c11.intoArray(c, ct + columns + LENGTH);
        c20.intoArray(c, ct + 2 * columns);
        c21.intoArray(c, ct + 2 * columns + LENGTH);
        c30.intoArray(c, ct + 3 * columns);
        c31.intoArray(c, ct + 3 * columns + LENGTH);
    }

    private static void fourByOne(ProductShape shape, int row, int column, Span left, Span right, Span result) {
        float[] a = left.values();
        float[] b = right.values();
        int columns = shape.columns();
        int stride = shape.rowStride();
        int at = left.offset() + row * stride;
        int bt = right.offset() + column;
        FloatVector c0 = FloatVector.zero(SPECIES);
        FloatVector c1 = c0;
        FloatVector c2 = c0;
        FloatVector c3 = c0;
        for (int k = 0; k < shape.depth(); k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, bt);
            c0 = b0.fma(FloatVector.broadcast(SPECIES, a[at]), c0);
            c1 = b0.fma(FloatVector.broadcast(SPECIES, a[at + stride]), c1);
            c2 = b0.fma(FloatVector.broadcast(SPECIES, a[at + 2 * stride]), c2);
            c3 = b0.fma(FloatVector.broadcast(SPECIES, a[at + 3 * stride]), c3);
            at += shape.depthStride();
            bt += columns;
        }
        int ct = result.offset() + row * columns + column;
        c0.intoArray(result.values(), ct);
        c1.intoArray(result.values(), ct + columns);
        c2.intoArray(result.values(), ct + 2 * columns);
        c3.intoArray(result.values(), ct + 3 * columns);
    }

    private static void oneByTwo(ProductShape shape, int row, int column, Span left, Span right, Span result) {
        int at = left.offset() + row * shape.rowStride();
        int bt = right.offset() + column;
        FloatVector c0 = FloatVector.zero(SPECIES);
        FloatVector c1 = c0;
        for (int k = 0; k < shape.depth(); k++) {
            FloatVector a0 = FloatVector.broadcast(SPECIES, left.values()[at]);
            c0 = a0.fma(FloatVector.fromArray(SPECIES, right.values(), bt), c0);
            c1 = a0.fma(FloatVector.fromArray(SPECIES, right.values(), bt + LENGTH), c1);
            at += shape.depthStride();
            bt += shape.columns();
        }
        int ct = result.offset() + row * shape.columns() + column;
        c0.intoArray(result.values(), ct);
        c1.intoArray(result.values(), ct + LENGTH);
    }

    private static void oneByOne(ProductShape shape, int row, int column, Span left, Span right, Span result) {
        int at = left.offset() + row * shape.rowStride();
        int bt = right.offset() + column;
        FloatVector c = FloatVector.zero(SPECIES);
        for (int k = 0; k < shape.depth(); k++) {
            FloatVector a0 = FloatVector.broadcast(SPECIES, left.values()[at]);
            c = a0.fma(FloatVector.fromArray(SPECIES, right.values(), bt), c);
            at += shape.depthStride();
            bt += shape.columns();
        }
        c.intoArray(result.values(), result.offset() + row * shape.columns() + column);
    }
}
