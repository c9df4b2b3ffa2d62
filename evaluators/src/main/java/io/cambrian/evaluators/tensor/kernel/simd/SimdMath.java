package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.scalar.FloatMath.*;

import io.cambrian.evaluators.tensor.kernel.scalar.FloatMath;
import io.cambrian.evaluators.tensor.kernel.scalar.LaneSum;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link FloatMath} on vectors, step by step the same. */
final class SimdMath {

    /** The processor's own length, but no longer than the lanes of {@link LaneSum}. */
    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED.length() > LaneSum.LANES
            ? FloatVector.SPECIES_512
            : FloatVector.SPECIES_PREFERRED;

    static final int LENGTH = SPECIES.length();

    private static final int SIGN_BIT = Integer.MIN_VALUE;

    private SimdMath() {}

    static FloatVector exp(FloatVector x) {
        FloatVector rounded = fma(x, LOG2_E, ROUND);
        FloatVector p = expOfRest(reduced(x, rounded));
        IntVector shift = rounded.reinterpretAsInts().lanewise(VectorOperators.LSHL, MANTISSA_BITS);
        FloatVector y = p.reinterpretAsInts().add(shift).reinterpretAsFloats();
        VectorMask<Float> ordinary = x.abs().compare(VectorOperators.LE, EXP_ORDINARY);
        return ordinary.allTrue() ? y : expOutside(x).blend(y, ordinary);
    }

    private static FloatVector expOutside(FloatVector x) {
        FloatVector y = x.min(EXP_HIGHEST).max(EXP_LOWEST);
        FloatVector rounded = fma(y, LOG2_E, ROUND);
        IntVector n = rounded.reinterpretAsInts().sub(ROUND_BITS);
        IntVector half = n.lanewise(VectorOperators.ASHR, 1);
        FloatVector p = expOfRest(reduced(y, rounded));
        return p.mul(powerOfTwo(half)).mul(powerOfTwo(n.sub(half)));
    }

    static FloatVector log(FloatVector x) {
        FloatVector y = logOfOrdinary(x);
        VectorMask<Float> ordinary =
                x.compare(VectorOperators.GE, Float.MIN_NORMAL).and(x.compare(VectorOperators.LE, Float.MAX_VALUE));
        return ordinary.allTrue() ? y : logOutside(x).blend(y, ordinary);
    }

    /** {@link #log} of numbers that are known to be positive, finite and not denormal. */
    static FloatVector logOfOrdinary(FloatVector x) {
        IntVector bits = x.reinterpretAsInts();
        IntVector exponent = exponent(bits);
        return log(bits, exponent, asFloats(exponent));
    }

    private static FloatVector logOutside(FloatVector x) {
        IntVector bits = x.mul(DENORMAL_SCALE).reinterpretAsInts();
        IntVector exponent = exponent(bits);
        FloatVector denormal = log(bits, exponent, asFloats(exponent).sub(DENORMAL_EXPONENT));
        FloatVector large = x.blend(denormal, x.compare(VectorOperators.LT, Float.MIN_NORMAL));
        FloatVector withZero = large.blend(Float.NEGATIVE_INFINITY, x.compare(VectorOperators.EQ, 0f));
        return withZero.blend(Float.NaN, x.compare(VectorOperators.LT, 0f));
    }

    private static IntVector exponent(IntVector bits) {
        return bits.sub(SQRT_HALF_BITS).lanewise(VectorOperators.ASHR, MANTISSA_BITS);
    }

    private static FloatVector asFloats(IntVector small) {
        return small.add(ROUND_BITS).reinterpretAsFloats().sub(ROUND);
    }

    private static FloatVector log(IntVector bits, IntVector exponent, FloatVector e) {
        FloatVector f = bits.sub(exponent.lanewise(VectorOperators.LSHL, MANTISSA_BITS))
                .reinterpretAsFloats()
                .sub(1f);
        FloatVector z = f.mul(f);
        FloatVector low4 = fma(f, LOG_3, LOG_2).fma(z, fma(f, LOG_1, LOG_0));
        FloatVector high4 = fma(f, LOG_7, LOG_6).fma(z, fma(f, LOG_5, LOG_4));
        FloatVector q = high4.fma(z.mul(z), low4);
        FloatVector low = fma(z, -0.5f, f.mul(z).fma(q, e.mul(LN2_LOW)));
        return fma(e, LN2_HIGH, f.add(low));
    }

    static FloatVector tanh(FloatVector x) {
        FloatVector m = x.abs();
        FloatVector t = m.mul(m);
        FloatVector p = fma(t, TANH_P4, TANH_P3).fma(t, constant(TANH_P2));
        p = p.fma(t, constant(TANH_P1)).fma(t, constant(1f));
        FloatVector q = fma(t, TANH_Q4, TANH_Q3).fma(t, constant(TANH_Q2));
        q = q.fma(t, constant(TANH_Q1)).fma(t, constant(1f));
        FloatVector y = m.mul(p).div(q).blend(1f, m.compare(VectorOperators.GT, TANH_SATURATED));
        IntVector sign = x.reinterpretAsInts().and(SIGN_BIT);
        return y.reinterpretAsInts().or(sign).reinterpretAsFloats();
    }

    static FloatVector sigmoid(FloatVector x) {
        return constant(1f).div(exp(x.neg()).add(1f));
    }

    private static FloatVector reduced(FloatVector y, FloatVector rounded) {
        FloatVector n = rounded.sub(ROUND);
        return n.fma(constant(-LN2_LOW), n.fma(constant(-LN2_HIGH), y));
    }

    private static FloatVector expOfRest(FloatVector r) {
        FloatVector q = fma(r, EXP_4, EXP_3).fma(r, constant(EXP_2));
        q = q.fma(r, constant(EXP_1)).fma(r, constant(EXP_0));
        return r.mul(r).fma(q, r).add(1f);
    }

    private static FloatVector powerOfTwo(IntVector n) {
        return n.add(EXPONENT_BIAS)
                .lanewise(VectorOperators.LSHL, MANTISSA_BITS)
                .reinterpretAsFloats();
    }

    private static FloatVector fma(FloatVector x, float factor, float summand) {
        return x.fma(constant(factor), constant(summand));
    }

    private static FloatVector fma(FloatVector x, float factor, FloatVector summand) {
        return x.fma(constant(factor), summand);
    }

    private static FloatVector constant(float value) {
        return FloatVector.broadcast(SPECIES, value);
    }
}
