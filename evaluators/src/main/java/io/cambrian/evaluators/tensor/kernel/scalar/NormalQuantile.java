package io.cambrian.evaluators.tensor.kernel.scalar;

/**
 * √2·erf⁻¹(x), which makes a standard normal number of one that is uniform in (−1, 1).
 *
 * <p>Two polynomials in w = −ln(1 − x²), the second in √w for the tails, with a relative error below 10⁻⁶. Source: Giles,
 * "Approximating the erfinv function", GPU Computing Gems, Jade edition, 2011, §10.3, single precision.
 */
public final class NormalQuantile {

    public static final float TAIL_BEGINS = 5f;
    public static final float CENTRE_SHIFT = 2.5f;
    public static final float TAIL_SHIFT = 3f;
    public static final float ROOT_2 = 1.4142135f;

    // the number is the power
    public static final float CENTRE_8 = 2.81022636e-08f;
    public static final float CENTRE_7 = 3.43273939e-07f;
    public static final float CENTRE_6 = -3.5233877e-06f;
    public static final float CENTRE_5 = -4.39150654e-06f;
    public static final float CENTRE_4 = 0.00021858087f;
    public static final float CENTRE_3 = -0.00125372503f;
    public static final float CENTRE_2 = -0.00417768164f;
    public static final float CENTRE_1 = 0.246640727f;
    public static final float CENTRE_0 = 1.50140941f;

    public static final float TAIL_8 = -0.000200214257f;
    public static final float TAIL_7 = 0.000100950558f;
    public static final float TAIL_6 = 0.00134934322f;
    public static final float TAIL_5 = -0.00367342844f;
    public static final float TAIL_4 = 0.00573950773f;
    public static final float TAIL_3 = -0.0076224613f;
    public static final float TAIL_2 = 0.00943887047f;
    public static final float TAIL_1 = 1.00167406f;
    public static final float TAIL_0 = 2.83297682f;

    private NormalQuantile() {}

    public static float of(float x) {
        float w = -FloatMath.log((1f - x) * (1f + x));
        float p = w >= TAIL_BEGINS ? tail((float) Math.sqrt(w) - TAIL_SHIFT) : centre(w - CENTRE_SHIFT);
        return p * x * ROOT_2;
    }

    private static float centre(float v) {
        float p = Math.fma(CENTRE_8, v, CENTRE_7);
        p = Math.fma(p, v, CENTRE_6);
        p = Math.fma(p, v, CENTRE_5);
        p = Math.fma(p, v, CENTRE_4);
        p = Math.fma(p, v, CENTRE_3);
        p = Math.fma(p, v, CENTRE_2);
        p = Math.fma(p, v, CENTRE_1);
        p = Math.fma(p, v, CENTRE_0);
        return p;
    }

    private static float tail(float v) {
        float p = Math.fma(TAIL_8, v, TAIL_7);
        p = Math.fma(p, v, TAIL_6);
        p = Math.fma(p, v, TAIL_5);
        p = Math.fma(p, v, TAIL_4);
        p = Math.fma(p, v, TAIL_3);
        p = Math.fma(p, v, TAIL_2);
        p = Math.fma(p, v, TAIL_1);
        p = Math.fma(p, v, TAIL_0);
        return p;
    }
}
