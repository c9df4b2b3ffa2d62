package io.cambrian.evaluators.tensor.kernel;

/**
 * √2·erf⁻¹(x), which makes a standard normal number of one that is uniform in (−1, 1).
 *
 * <p>Two polynomials in w = −ln(1 − x²), the second in √w for the tails, with a relative error below 10⁻⁶. Source: Giles,
 * "Approximating the erfinv function", GPU Computing Gems, Jade edition, 2011, §10.3, single precision.
 */
final class NormalQuantile {

    static final float TAIL = 5f;
    static final float CENTRE_SHIFT = 2.5f;
    static final float TAIL_SHIFT = 3f;
    static final float ROOT_2 = 1.4142135f;

    /** From the highest power down. */
    static final float[] CENTRE = {
        2.81022636e-08f,
        3.43273939e-07f,
        -3.5233877e-06f,
        -4.39150654e-06f,
        0.00021858087f,
        -0.00125372503f,
        -0.00417768164f,
        0.246640727f,
        1.50140941f
    };

    static final float[] TAILS = {
        -0.000200214257f,
        0.000100950558f,
        0.00134934322f,
        -0.00367342844f,
        0.00573950773f,
        -0.0076224613f,
        0.00943887047f,
        1.00167406f,
        2.83297682f
    };

    private NormalQuantile() {}

    static float of(float x) {
        float w = -FloatMath.log((1f - x) * (1f + x));
        boolean tail = w >= TAIL;
        float v = tail ? (float) Math.sqrt(w) - TAIL_SHIFT : w - CENTRE_SHIFT;
        float[] coefficients = tail ? TAILS : CENTRE;
        float p = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) {
            p = Math.fma(p, v, coefficients[i]);
        }
        return p * x * ROOT_2;
    }
}
