package io.cambrian.metalearners.gaussian;

/**
 * exp(−x) from additions, multiplications and the exponent's bits, so that every machine gives the same number.
 *
 * <p>With {@code n = round(−x / ln 2)} and the rest {@code r = −x − n ln 2}, |r| ≤ ½ ln 2: {@code exp(−x) = 2ⁿ Σ rᵏ / k!} up to
 * k = 13, whose truncation is below 5e-18. The relative error is below 4e-16. Anything below 1e-300 is 0.
 */
final class Exponential {

    private static final double PER_LN_2 = 1 / 0.6931471805599453;

    /** ln 2 in two parts, the first short enough for its product with n to be exact (Cody and Waite, 1980). */
    private static final double LN_2_HIGH = 0x1.62e42fee00000p-1;

    private static final double LN_2_LOW = 0x1.a39ef35793c76p-33;
    private static final double LARGEST = 690;
    private static final int EXPONENT_BIAS = 1023;
    private static final int MANTISSA_BITS = 52;

    private Exponential() {}

    /** Replaces each x from {@code from} on, 0 or more, by exp(−x). */
    static void ofNegated(double[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            x[i] = ofNegated(x[i]);
        }
    }

    /** exp(−x) for x of 0 or more. */
    static double ofNegated(double x) {
        if (!(x < LARGEST)) {
            return 0;
        }
        double n = Math.rint(-x * PER_LN_2);
        double r = Math.fma(-n, LN_2_LOW, Math.fma(-n, LN_2_HIGH, -x));
        double scale = Double.longBitsToDouble((long) (n + EXPONENT_BIAS) << MANTISSA_BITS);
        return scale * series(r);
    }

    private static double series(double r) {
        double sum = 1.0 / 6_227_020_800.0;
        sum = Math.fma(sum, r, 1.0 / 479_001_600.0);
        sum = Math.fma(sum, r, 1.0 / 39_916_800.0);
        sum = Math.fma(sum, r, 1.0 / 3_628_800.0);
        sum = Math.fma(sum, r, 1.0 / 362_880.0);
        sum = Math.fma(sum, r, 1.0 / 40_320.0);
        sum = Math.fma(sum, r, 1.0 / 5_040.0);
        sum = Math.fma(sum, r, 1.0 / 720.0);
        sum = Math.fma(sum, r, 1.0 / 120.0);
        sum = Math.fma(sum, r, 1.0 / 24.0);
        sum = Math.fma(sum, r, 1.0 / 6.0);
        sum = Math.fma(sum, r, 0.5);
        sum = Math.fma(sum, r, 1.0);
        return Math.fma(sum, r, 1.0);
    }
}
