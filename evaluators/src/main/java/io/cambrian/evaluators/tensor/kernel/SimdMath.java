package io.cambrian.evaluators.tensor.kernel;

import static io.cambrian.evaluators.tensor.kernel.FloatMath.*;

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
        FloatVector y = x.min(EXP_HIGHEST).max(EXP_LOWEST);
        FloatVector rounded = fma(y, LOG2_E, ROUND);
        IntVector n = rounded.reinterpretAsInts().sub(ROUND_BITS);
        IntVector half = n.lanewise(VectorOperators.ASHR, 1);
        FloatVector p = expm1(reduced(y, rounded)).add(1f);
        return p.mul(powerOfTwo(half)).mul(powerOfTwo(n.sub(half)));
    }

    static FloatVector log(FloatVector x) {
        VectorMask<Float> denormal = x.compare(VectorOperators.LT, Float.MIN_NORMAL);
        IntVector bits = x.blend(x.mul(DENORMAL_SCALE), denormal).reinterpretAsInts();
        IntVector exponent = bits.sub(SQRT_HALF_BITS).lanewise(VectorOperators.ASHR, MANTISSA_BITS);
        FloatVector f = bits.sub(exponent.lanewise(VectorOperators.LSHL, MANTISSA_BITS))
                .reinterpretAsFloats()
                .sub(1f);
        FloatVector shift = FloatVector.zero(SPECIES).blend(DENORMAL_EXPONENT, denormal);
        FloatVector e =
                exponent.add(ROUND_BITS).reinterpretAsFloats().sub(ROUND).sub(shift);
        FloatVector s = f.div(f.add(2f));
        FloatVector z = s.mul(s);
        FloatVector p = fma(z, LOG_5, LOG_4);
        p = p.fma(z, constant(LOG_3)).fma(z, constant(LOG_2)).fma(z, constant(LOG_1));
        FloatVector low = fma(e, LN2_LOW, s.mul(f.sub(z.mul(p))).neg());
        FloatVector result = fma(e, LN2_HIGH, f.add(low));
        return specialLog(x, result);
    }

    static FloatVector tanh(FloatVector x) {
        FloatVector y = x.abs().mul(2f).min(TANH_SATURATED);
        FloatVector rounded = fma(y, LOG2_E, ROUND);
        FloatVector scale = powerOfTwo(rounded.reinterpretAsInts().sub(ROUND_BITS));
        FloatVector e = scale.fma(expm1(reduced(y, rounded)), scale.sub(1f));
        FloatVector magnitude = e.div(e.add(2f));
        return magnitude
                .reinterpretAsInts()
                .and(~SIGN_BIT)
                .or(x.reinterpretAsInts().and(SIGN_BIT))
                .reinterpretAsFloats();
    }

    static FloatVector sigmoid(FloatVector x) {
        return constant(1f).div(exp(x.neg()).add(1f));
    }

    private static FloatVector specialLog(FloatVector x, FloatVector regular) {
        FloatVector finite = x.blend(regular, x.compare(VectorOperators.LT, Float.POSITIVE_INFINITY));
        FloatVector withZero = finite.blend(Float.NEGATIVE_INFINITY, x.compare(VectorOperators.EQ, 0f));
        return withZero.blend(Float.NaN, x.compare(VectorOperators.LT, 0f));
    }

    private static FloatVector reduced(FloatVector y, FloatVector rounded) {
        FloatVector n = rounded.sub(ROUND);
        return n.fma(constant(-LN2_LOW), n.fma(constant(-LN2_HIGH), y));
    }

    private static FloatVector expm1(FloatVector r) {
        FloatVector p = fma(r, EXP_7, EXP_6);
        p = p.fma(r, constant(EXP_5)).fma(r, constant(EXP_4));
        p = p.fma(r, constant(EXP_3)).fma(r, constant(EXP_2));
        return r.mul(r).fma(p, r);
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
