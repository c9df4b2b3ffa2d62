package io.cambrian.metalearners.gaussian;

/** What is needed of the normal distribution, the same to the bit on every machine. */
final class NormalLaw {

    private static final double PER_ROOT_2_PI = 0.3989422804014327;

    private NormalLaw() {}

    /** {@code E[max(0, x)]} of a normal x; {@code max(0, mean)} if it does not deviate. */
    static double expectedExcess(double mean, double deviation) {
        if (deviation == 0) {
            return Math.max(0, mean);
        }
        double u = Math.abs(mean) / deviation;
        double below = deviation * density(u) - u * deviation * tail(u);
        return Math.max(0, mean) + Math.max(0, below);
    }

    /** φ(u). */
    static double density(double u) {
        return PER_ROOT_2_PI * Exponential.ofNegated(0.5 * u * u);
    }

    /**
     * 1 − Φ(u) for u of 0 or more, within 7.5e-8.
     *
     * <p>Source: Abramowitz and Stegun, "Handbook of mathematical functions", 1964, 26.2.17.
     */
    static double tail(double u) {
        double t = 1 / (1 + 0.2316419 * u);
        double sum = 1.330274429;
        sum = Math.fma(sum, t, -1.821255978);
        sum = Math.fma(sum, t, 1.781477937);
        sum = Math.fma(sum, t, -0.356563782);
        sum = Math.fma(sum, t, 0.319381530);
        return density(u) * t * sum;
    }
}
