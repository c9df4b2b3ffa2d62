package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;

import io.cambrian.evaluators.tensor.kernel.ProductShape;
import io.cambrian.evaluators.tensor.kernel.Span;
import jdk.incubator.vector.FloatVector;

/**
 * Products of depth two or four, where filling and emptying a register tile costs more than the chains themselves: first layers
 * with few inputs, input gradients of layers with few outputs.
 *
 * <p>Two vectors of the right side stay in registers for all depths while the rows of the left side pass.
 */
final class SimdShallowProduct {

    private static final int PAIR = 2 * LENGTH;

    private SimdShallowProduct() {}

    /** Whether the product is one of these. */
    static boolean fits(ProductShape shape) {
        return (shape.depth() == 2 || shape.depth() == 4) && !shape.rightTransposed() && shape.columns() % PAIR == 0;
    }

    static void multiply(ProductShape shape, Span left, Span right, Span result) {
        for (int column = 0; column < shape.columns(); column += PAIR) {
            int bt = right.offset() + column;
            int ct = result.offset() + column;
            if (shape.depth() == 2) {
                twoDeep(shape, left.values(), left.offset(), right.values(), bt, result.values(), ct);
            } else {
                fourDeep(shape, left.values(), left.offset(), right.values(), bt, result.values(), ct);
            }
        }
    }

    private static void twoDeep(ProductShape shape, float[] a, int aOffset, float[] b, int bt, float[] c, int cOffset) {
        int columns = shape.columns();
        int step = shape.leftDepthStride();
        int at = aOffset;
        int ct = cOffset;
        FloatVector zero = FloatVector.zero(SPECIES);
        FloatVector b00 = FloatVector.fromArray(SPECIES, b, bt);
        FloatVector b01 = FloatVector.fromArray(SPECIES, b, bt + LENGTH);
        FloatVector b10 = FloatVector.fromArray(SPECIES, b, bt + columns);
        FloatVector b11 = FloatVector.fromArray(SPECIES, b, bt + columns + LENGTH);
        for (int row = 0; row < shape.rows(); row++) {
            FloatVector x0 = FloatVector.broadcast(SPECIES, a[at]);
            FloatVector x1 = FloatVector.broadcast(SPECIES, a[at + step]);
            x1.fma(b10, x0.fma(b00, zero)).intoArray(c, ct);
            x1.fma(b11, x0.fma(b01, zero)).intoArray(c, ct + LENGTH);
            at += shape.leftRowStride();
            ct += columns;
        }
    }

    private static void fourDeep(
            ProductShape shape, float[] a, int aOffset, float[] b, int bt, float[] c, int cOffset) {
        int columns = shape.columns();
        int step = shape.leftDepthStride();
        int at = aOffset;
        int ct = cOffset;
        FloatVector zero = FloatVector.zero(SPECIES);
        FloatVector b00 = FloatVector.fromArray(SPECIES, b, bt);
        FloatVector b01 = FloatVector.fromArray(SPECIES, b, bt + LENGTH);
        FloatVector b10 = FloatVector.fromArray(SPECIES, b, bt + columns);
        FloatVector b11 = FloatVector.fromArray(SPECIES, b, bt + columns + LENGTH);
        FloatVector b20 = FloatVector.fromArray(SPECIES, b, bt + 2 * columns);
        FloatVector b21 = FloatVector.fromArray(SPECIES, b, bt + 2 * columns + LENGTH);
        FloatVector b30 = FloatVector.fromArray(SPECIES, b, bt + 3 * columns);
        FloatVector b31 = FloatVector.fromArray(SPECIES, b, bt + 3 * columns + LENGTH);
        for (int row = 0; row < shape.rows(); row++) {
            FloatVector x0 = FloatVector.broadcast(SPECIES, a[at]);
            FloatVector x1 = FloatVector.broadcast(SPECIES, a[at + step]);
            FloatVector x2 = FloatVector.broadcast(SPECIES, a[at + 2 * step]);
            FloatVector x3 = FloatVector.broadcast(SPECIES, a[at + 3 * step]);
            x3.fma(b30, x2.fma(b20, x1.fma(b10, x0.fma(b00, zero)))).intoArray(c, ct);
            x3.fma(b31, x2.fma(b21, x1.fma(b11, x0.fma(b01, zero)))).intoArray(c, ct + LENGTH);
            at += shape.leftRowStride();
            ct += columns;
        }
    }
}
