package io.cambrian.evaluators.tensor.kernel;

/**
 * exp, log, tanh and the logistic function of floats from additions, multiplications, fused multiply-adds, divisions and bit operations only,
 * so that every processor gives the same bits. {@link SimdMath} does the same steps on vectors.
 *
 * <p>All start from x = n·ln 2 + r with |r| ≤ ½ ln 2 or from x = 2ᵉ·m with √½ ≤ m &lt; √2, and use Taylor polynomials on
 * what is left (Muller, "Elementary Functions", 3rd edition 2016, chapters 5 and 11). The largest errors found over a
 * dense sample are stated in the unit test.
 */
final class FloatMath {

    /** Adding 1.5·2²³ rounds to an integer, which then stands in the low bits. */
    static final float ROUND = 0x1.8p23f;

    static final int ROUND_BITS = Float.floatToRawIntBits(ROUND);
    static final float LOG2_E = 1.442695041f;
    /** ln 2 in two parts; the first has few bits, so that its products with small integers are exact. */
    static final float LN2_HIGH = 0x1.62e4p-1f;

    static final float LN2_LOW = 0x1.7f7d1cp-20f;

    /** exp is 0 below and infinite above. */
    static final float EXP_LOWEST = -104f;

    static final float EXP_HIGHEST = 89f;
    /** tanh is 1 from half of this on. */
    static final float TANH_SATURATED = 20f;

    static final float EXP_2 = 1f / 2;
    static final float EXP_3 = 1f / 6;
    static final float EXP_4 = 1f / 24;
    static final float EXP_5 = 1f / 120;
    static final float EXP_6 = 1f / 720;
    static final float EXP_7 = 1f / 5040;

    static final float LOG_1 = 2f / 3;
    static final float LOG_2 = 2f / 5;
    static final float LOG_3 = 2f / 7;
    static final float LOG_4 = 2f / 9;
    static final float LOG_5 = 2f / 11;
    static final int SQRT_HALF_BITS = Float.floatToRawIntBits(0x1.6a09e6p-1f);
    static final float DENORMAL_SCALE = 0x1p25f;
    static final float DENORMAL_EXPONENT = 25f;

    static final int EXPONENT_BIAS = 127;
    static final int MANTISSA_BITS = 23;
    static final float TINY = 1e-30f;

    private FloatMath() {}

    /** eˣ = 2ⁿ·eʳ; 2ⁿ is applied in two halves, since it may itself be out of range. */
    static float exp(float x) {
        float y = Math.max(Math.min(x, EXP_HIGHEST), EXP_LOWEST);
        float rounded = Math.fma(y, LOG2_E, ROUND);
        int n = Float.floatToRawIntBits(rounded) - ROUND_BITS;
        int half = n >> 1;
        float p = expm1(reduced(y, rounded)) + 1f;
        return p * powerOfTwo(half) * powerOfTwo(n - half);
    }

    /** ln x = e·ln 2 + ln(1 + f) with ln(1 + f) = f − s(f − R), s = f/(2 + f), R = ⅔s² + ⅖s⁴ + …. */
    static float log(float x) {
        boolean denormal = x < Float.MIN_NORMAL;
        int bits = Float.floatToRawIntBits(denormal ? x * DENORMAL_SCALE : x);
        int exponent = (bits - SQRT_HALF_BITS) >> MANTISSA_BITS;
        float f = Float.intBitsToFloat(bits - (exponent << MANTISSA_BITS)) - 1f;
        float e = Float.intBitsToFloat(exponent + ROUND_BITS) - ROUND - (denormal ? DENORMAL_EXPONENT : 0f);
        float s = f / (2f + f);
        float z = s * s;
        float r = z * Math.fma(Math.fma(Math.fma(Math.fma(LOG_5, z, LOG_4), z, LOG_3), z, LOG_2), z, LOG_1);
        float low = Math.fma(e, LN2_LOW, -(s * (f - r)));
        float result = Math.fma(e, LN2_HIGH, f + low);
        result = x < Float.POSITIVE_INFINITY ? result : x;
        result = x == 0f ? Float.NEGATIVE_INFINITY : result;
        return x < 0f ? Float.NaN : result;
    }

    /** tanh x = E/(E + 2) with E = e²ˣ − 1, which keeps its precision near 0. */
    static float tanh(float x) {
        float y = Math.min(Math.abs(x) * 2f, TANH_SATURATED);
        float rounded = Math.fma(y, LOG2_E, ROUND);
        float scale = powerOfTwo(Float.floatToRawIntBits(rounded) - ROUND_BITS);
        float e = Math.fma(scale, expm1(reduced(y, rounded)), scale - 1f);
        return Math.copySign(e / (e + 2f), x);
    }

    /** 1 / (1 + e⁻ˣ), which keeps its precision where it is near 0. */
    static float sigmoid(float x) {
        return 1f / (1f + exp(-x));
    }

    static float sign(float x) {
        float negative = x < 0f ? -1f : x;
        return x > 0f ? 1f : negative;
    }

    static float relu(float x) {
        return x <= 0f ? 0f : x;
    }

    static float flushTiny(float x) {
        return Math.abs(x) < TINY ? 0f : x;
    }

    private static float reduced(float y, float rounded) {
        float n = rounded - ROUND;
        return Math.fma(n, -LN2_LOW, Math.fma(n, -LN2_HIGH, y));
    }

    /** eʳ − 1 for |r| ≤ ½ ln 2. */
    private static float expm1(float r) {
        float p = Math.fma(EXP_7, r, EXP_6);
        p = Math.fma(p, r, EXP_5);
        p = Math.fma(p, r, EXP_4);
        p = Math.fma(p, r, EXP_3);
        p = Math.fma(p, r, EXP_2);
        return Math.fma(r * r, p, r);
    }

    private static float powerOfTwo(int n) {
        return Float.intBitsToFloat((n + EXPONENT_BIAS) << MANTISSA_BITS);
    }
}
