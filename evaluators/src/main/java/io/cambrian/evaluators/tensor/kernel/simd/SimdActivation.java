package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;

import io.cambrian.evaluators.tensor.kernel.Matrix;
import io.cambrian.evaluators.tensor.kernel.scalar.FloatMath;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** The end of a dense layer and the way back through it, in one pass each. */
final class SimdActivation {

    private SimdActivation() {}

    static void addColumnRelu(Matrix x, Matrix column, Matrix y) {
        addColumnRelu(
                x.values(),
                x.offset(),
                column.values(),
                column.offset(),
                y.values(),
                y.offset(),
                x.rows(),
                x.columns());
    }

    private static void addColumnRelu(
            float[] x, int xOffset, float[] column, int cOffset, float[] y, int yOffset, int rows, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int row = 0; row < rows; row++) {
            int from = xOffset + row * columns;
            int to = yOffset + row * columns;
            FloatVector c = FloatVector.broadcast(SPECIES, column[cOffset + row]);
            int j = 0;
            for (; j < whole; j += LENGTH) {
                FloatVector sum = FloatVector.fromArray(SPECIES, x, from + j).add(c);
                sum.blend(0f, sum.compare(VectorOperators.LE, 0f)).intoArray(y, to + j);
            }
            for (; j < columns; j++) {
                y[to + j] = FloatMath.relu(x[from + j] + column[cOffset + row]);
            }
        }
    }

    static void addColumnTanh(Matrix x, Matrix column, Matrix y) {
        int columns = x.columns();
        int whole = SPECIES.loopBound(columns);
        float[] xs = x.values();
        float[] ys = y.values();
        for (int row = 0; row < x.rows(); row++) {
            float c = column.values()[column.offset() + row];
            int from = x.offset() + row * columns;
            int to = y.offset() + row * columns;
            for (int j = 0; j < whole; j += LENGTH) {
                FloatVector sum = FloatVector.fromArray(SPECIES, xs, from + j).add(c);
                SimdMath.tanh(sum).intoArray(ys, to + j);
            }
            for (int j = whole; j < columns; j++) {
                ys[to + j] = FloatMath.tanh(xs[from + j] + c);
            }
        }
    }

    static void tanhSlope(Matrix g, Matrix y, Matrix result) {
        int whole = SPECIES.loopBound(g.size());
        slope(g.values(), g.offset(), y.values(), y.offset(), result.values(), result.offset(), whole);
        for (int i = whole; i < g.size(); i++) {
            float t = y.values()[y.offset() + i];
            result.values()[result.offset() + i] = g.values()[g.offset() + i] * (1f - t * t);
        }
    }

    private static void slope(float[] g, int gOffset, float[] y, int yOffset, float[] result, int to, int length) {
        FloatVector one = FloatVector.broadcast(SPECIES, 1f);
        for (int i = 0; i < length; i += LENGTH) {
            FloatVector t = FloatVector.fromArray(SPECIES, y, yOffset + i);
            FloatVector slope = one.sub(t.mul(t));
            FloatVector.fromArray(SPECIES, g, gOffset + i).mul(slope).intoArray(result, to + i);
        }
    }
}
