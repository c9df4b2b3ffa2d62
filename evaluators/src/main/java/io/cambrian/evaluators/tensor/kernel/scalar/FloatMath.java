package io.cambrian.evaluators.tensor.kernel.scalar;

/**
 * exp, log, tanh and the logistic function of floats from additions, multiplications, fused multiply-adds, divisions and bit
 * operations only, so that every processor gives the same bits. {@code SimdMath} does the same steps on vectors.
 *
 * <p>exp starts from x = n·ln 2 + r with |r| ≤ ½ ln 2, log from x = 2ᵉ·m with √½ ≤ m &lt; √2, and both use a polynomial on what is
 * left; tanh is a rational function of x² (Muller, "Elementary Functions", 3rd edition 2016, chapters 4, 5 and 11). The
 * coefficients are minimax fits of our own: the greatest relative error before rounding is 3·10⁻⁹ for exp, 6·10⁻⁹ for log and
 * 2·10⁻⁸ for tanh. The largest errors found over a dense sample are stated in the unit test. Ordinary arguments take a short
 * way; what lies outside takes a longer one, chosen by value, so that it does not matter in which vector a number lies.
 */
public final class FloatMath {

    /** Adding 1.5·2²³ rounds to an integer, which then stands in the low bits. */
    public static final float ROUND = 0x1.8p23f;

    public static final int ROUND_BITS = Float.floatToRawIntBits(ROUND);
    public static final float LOG2_E = 1.442695041f;
    /** ln 2 in two parts; the first has few bits, so that its products with small integers are exact. */
    public static final float LN2_HIGH = 0x1.62e4p-1f;

    public static final float LN2_LOW = 0x1.7f7d1cp-20f;

    /** Up to this magnitude 2ⁿ is an ordinary number. */
    public static final float EXP_ORDINARY = 87f;
    /** exp is 0 below and infinite above. */
    public static final float EXP_LOWEST = -104f;

    public static final float EXP_HIGHEST = 89f;

    /** (eʳ − 1 − r)/r². */
    public static final float EXP_0 = 0.5f;

    public static final float EXP_1 = 0x1.55548ep-3f;
    public static final float EXP_2 = 0x1.55545ep-5f;
    public static final float EXP_3 = 0x1.123b56p-7f;
    public static final float EXP_4 = 0x1.6db422p-10f;

    /** tanh is taken for 1 from here on, where it is less than four units of the last place away. */
    public static final float TANH_SATURATED = 8f;

    /** tanh(x)/x as a quotient of polynomials of x². */
    public static final float TANH_P1 = 0.13379719929481992f;

    public static final float TANH_P2 = 0.003494036894691801f;
    public static final float TANH_P3 = 2.0583518267784865e-05f;
    public static final float TANH_P4 = 1.3319120051677581e-08f;
    public static final float TANH_Q1 = 0.46713035169897527f;
    public static final float TANH_Q2 = 0.0258710821583606f;
    public static final float TANH_Q3 = 0.00032830966003258365f;
    public static final float TANH_Q4 = 7.762039826495468e-07f;

    /** (ln(1 + f) − f + ½f²)/f³. */
    public static final float LOG_0 = 0x1.555554p-2f;

    public static final float LOG_1 = -0x1.000228p-2f;
    public static final float LOG_2 = 0x1.99a008p-3f;
    public static final float LOG_3 = -0x1.547242p-3f;
    public static final float LOG_4 = 0x1.22da2ap-3f;
    public static final float LOG_5 = -0x1.0d8564p-3f;
    public static final float LOG_6 = 0x1.055b2p-3f;
    public static final float LOG_7 = -0x1.38b41p-4f;
    public static final int SQRT_HALF_BITS = Float.floatToRawIntBits(0x1.6a09e6p-1f);
    public static final float DENORMAL_SCALE = 0x1p25f;
    public static final float DENORMAL_EXPONENT = 25f;

    public static final int EXPONENT_BIAS = 127;
    public static final int MANTISSA_BITS = 23;
    public static final float TINY = 1e-30f;

    private FloatMath() {}

    /** eˣ = 2ⁿ·eʳ, the power of two added to the exponent. */
    public static float exp(float x) {
        if (!(Math.abs(x) <= EXP_ORDINARY)) {
            return expOutside(x);
        }
        float rounded = Math.fma(x, LOG2_E, ROUND);
        float p = expOfRest(reduced(x, rounded));
        // the low bits of rounded are n, all others leave the word
        return Float.intBitsToFloat(Float.floatToRawIntBits(p) + (Float.floatToRawIntBits(rounded) << MANTISSA_BITS));
    }

    /** 2ⁿ is applied in two halves, since it may itself be out of range. */
    private static float expOutside(float x) {
        float y = Math.max(Math.min(x, EXP_HIGHEST), EXP_LOWEST);
        float rounded = Math.fma(y, LOG2_E, ROUND);
        int n = Float.floatToRawIntBits(rounded) - ROUND_BITS;
        int half = n >> 1;
        return expOfRest(reduced(y, rounded)) * powerOfTwo(half) * powerOfTwo(n - half);
    }

    /** ln x = e·ln 2 + ln(1 + f). */
    public static float log(float x) {
        if (!(x >= Float.MIN_NORMAL && x <= Float.MAX_VALUE)) {
            return logOutside(x);
        }
        return log(Float.floatToRawIntBits(x), 0f);
    }

    private static float logOutside(float x) {
        if (x > 0f && x < Float.MIN_NORMAL) {
            return log(Float.floatToRawIntBits(x * DENORMAL_SCALE), DENORMAL_EXPONENT);
        }
        float result = x == 0f ? Float.NEGATIVE_INFINITY : x;
        return x < 0f ? Float.NaN : result;
    }

    private static float log(int bits, float shift) {
        int exponent = (bits - SQRT_HALF_BITS) >> MANTISSA_BITS;
        float f = Float.intBitsToFloat(bits - (exponent << MANTISSA_BITS)) - 1f;
        float e = Float.intBitsToFloat(exponent + ROUND_BITS) - ROUND - shift;
        float z = f * f;
        // two short chains instead of a long one
        float low4 = Math.fma(Math.fma(f, LOG_3, LOG_2), z, Math.fma(f, LOG_1, LOG_0));
        float high4 = Math.fma(Math.fma(f, LOG_7, LOG_6), z, Math.fma(f, LOG_5, LOG_4));
        float q = Math.fma(high4, z * z, low4);
        float low = Math.fma(z, -0.5f, Math.fma(f * z, q, e * LN2_LOW));
        return Math.fma(e, LN2_HIGH, f + low);
    }

    /** tanh x = x·P(x²)/Q(x²). */
    public static float tanh(float x) {
        float m = Math.abs(x);
        float t = m * m;
        float p = Math.fma(Math.fma(Math.fma(Math.fma(TANH_P4, t, TANH_P3), t, TANH_P2), t, TANH_P1), t, 1f);
        float q = Math.fma(Math.fma(Math.fma(Math.fma(TANH_Q4, t, TANH_Q3), t, TANH_Q2), t, TANH_Q1), t, 1f);
        float y = m * p / q;
        return Math.copySign(m > TANH_SATURATED ? 1f : y, x);
    }

    /** 1 / (1 + e⁻ˣ), which keeps its precision where it is near 0. */
    public static float sigmoid(float x) {
        return 1f / (1f + exp(-x));
    }

    /** −1, 0 or 1; not a number stays so. */
    public static float sign(float x) {
        float negative = x < 0f ? -1f : x;
        return x > 0f ? 1f : negative;
    }

    /** x ≤ 0 ? 0 : x; not a number stays so. */
    public static float relu(float x) {
        return x <= 0f ? 0f : x;
    }

    /** |x| &lt; {@value #TINY} ? 0 : x. */
    public static float flushTiny(float x) {
        return Math.abs(x) < TINY ? 0f : x;
    }

    private static float reduced(float y, float rounded) {
        float n = rounded - ROUND;
        return Math.fma(n, -LN2_LOW, Math.fma(n, -LN2_HIGH, y));
    }

    /** eʳ for |r| ≤ ½ ln 2. */
    private static float expOfRest(float r) {
        float q = Math.fma(Math.fma(Math.fma(Math.fma(EXP_4, r, EXP_3), r, EXP_2), r, EXP_1), r, EXP_0);
        return Math.fma(r * r, q, r) + 1f;
    }

    private static float powerOfTwo(int n) {
        return Float.intBitsToFloat((n + EXPONENT_BIAS) << MANTISSA_BITS);
    }
}
