package io.cambrian.evaluators.tensor.kernel;

import static io.cambrian.evaluators.tensor.kernel.NormalQuantile.*;
import static io.cambrian.evaluators.tensor.kernel.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.SimdMath.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * {@link NormalQuantile} on vectors, step by step the same. Logarithms and polynomials are separate loops, since the compiler does
 * not inline so many vector operations into one; both polynomials are computed and one is kept.
 */
final class SimdNormalQuantile {

    private static final int CHUNK = 512;

    private final float[] logarithms = new float[CHUNK];

    /** Replaces {@code length} numbers, a multiple of a vector's length, by their quantiles. */
    void replace(float[] x, int length) {
        for (int from = 0; from < length; from += CHUNK) {
            int count = Math.min(CHUNK, length - from);
            logarithms(x, from, logarithms, count);
            polynomials(x, from, logarithms, count);
        }
    }

    /** w = −ln(1 − x²). */
    private static void logarithms(float[] x, int from, float[] w, int count) {
        FloatVector one = constant(1f);
        for (int i = 0; i < count; i += LENGTH) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, from + i);
            SimdMath.log(one.sub(v).mul(one.add(v))).neg().intoArray(w, i);
        }
    }

    private static void polynomials(float[] x, int from, float[] logarithms, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            FloatVector w = FloatVector.fromArray(SPECIES, logarithms, i);
            FloatVector tail = tail(w.sqrt().sub(TAIL_SHIFT));
            FloatVector p = centre(w.sub(CENTRE_SHIFT)).blend(tail, w.compare(VectorOperators.GE, TAIL_BEGINS));
            p.mul(FloatVector.fromArray(SPECIES, x, from + i)).mul(ROOT_2).intoArray(x, from + i);
        }
    }

    private static FloatVector centre(FloatVector v) {
        FloatVector p = v.fma(constant(CENTRE_8), constant(CENTRE_7));
        p = p.fma(v, constant(CENTRE_6));
        p = p.fma(v, constant(CENTRE_5));
        p = p.fma(v, constant(CENTRE_4));
        p = p.fma(v, constant(CENTRE_3));
        p = p.fma(v, constant(CENTRE_2));
        p = p.fma(v, constant(CENTRE_1));
        p = p.fma(v, constant(CENTRE_0));
        return p;
    }

    private static FloatVector tail(FloatVector v) {
        FloatVector p = v.fma(constant(TAIL_8), constant(TAIL_7));
        p = p.fma(v, constant(TAIL_6));
        p = p.fma(v, constant(TAIL_5));
        p = p.fma(v, constant(TAIL_4));
        p = p.fma(v, constant(TAIL_3));
        p = p.fma(v, constant(TAIL_2));
        p = p.fma(v, constant(TAIL_1));
        p = p.fma(v, constant(TAIL_0));
        return p;
    }

    private static FloatVector constant(float value) {
        return FloatVector.broadcast(SPECIES, value);
    }
}
