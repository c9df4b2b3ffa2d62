package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.scalar.NormalQuantile.*;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;

import io.cambrian.evaluators.tensor.kernel.scalar.NormalQuantile;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * {@link NormalQuantile} on vectors, step by step the same, in two passes over an array. The tail's polynomial is computed only
 * where a lane needs it.
 */
final class SimdNormalQuantile {

    private final float[] logarithms;

    /** @param longest how many numbers a pass may take */
    SimdNormalQuantile(int longest) {
        logarithms = new float[longest];
    }

    /** The first pass: keeps w = −ln(1 − x²) of the whole vectors among {@code count} numbers. */
    void logarithms(float[] x, int from, int count) {
        logarithms(x, from, logarithms, SPECIES.loopBound(count));
    }

    /** The second pass: replaces the same numbers by their quantiles. */
    void polynomials(float[] x, int from, int count) {
        polynomials(x, from, logarithms, SPECIES.loopBound(count));
    }

    private static void logarithms(float[] x, int from, float[] w, int count) {
        FloatVector one = constant(1f);
        for (int i = 0; i < count; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, from + i);
            SimdMath.logOfOrdinary(one.sub(v).mul(one.add(v))).neg().intoArray(w, i);
        }
    }

    private static void polynomials(float[] x, int from, float[] logarithms, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            FloatVector w = FloatVector.fromArray(SPECIES, logarithms, i);
            FloatVector v = w.sub(CENTRE_SHIFT);
            FloatVector p = v.fma(constant(CENTRE_8), constant(CENTRE_7));
            p = p.fma(v, constant(CENTRE_6));
            p = p.fma(v, constant(CENTRE_5));
            p = p.fma(v, constant(CENTRE_4));
            p = p.fma(v, constant(CENTRE_3));
            p = p.fma(v, constant(CENTRE_2));
            p = p.fma(v, constant(CENTRE_1));
            p = p.fma(v, constant(CENTRE_0));
            VectorMask<Float> outside = w.compare(VectorOperators.GE, TAIL_BEGINS);
            if (outside.anyTrue()) {
                FloatVector t = w.sqrt().sub(TAIL_SHIFT);
                FloatVector q = t.fma(constant(TAIL_8), constant(TAIL_7));
                q = q.fma(t, constant(TAIL_6));
                q = q.fma(t, constant(TAIL_5));
                q = q.fma(t, constant(TAIL_4));
                q = q.fma(t, constant(TAIL_3));
                q = q.fma(t, constant(TAIL_2));
                q = q.fma(t, constant(TAIL_1));
                q = q.fma(t, constant(TAIL_0));
                p = p.blend(q, outside);
            }
            p.mul(FloatVector.fromArray(SPECIES, x, from + i)).mul(ROOT_2).intoArray(x, from + i);
        }
    }

    private static FloatVector constant(float value) {
        return FloatVector.broadcast(SPECIES, value);
    }
}
