package io.cambrian.evaluators.environment;

/**
 * Sine and cosine that are the same to the bit on every machine, for angles up to about a million radians.
 *
 * <p>The angle is brought to r in ±π/4 by subtracting k quarter turns, with π/2 split into a part of 32 bits, whose product
 * with k is exact, and the rest; then sin r and cos r are their Taylor polynomials of degree 17 and 18, whose remainders on
 * that interval are below 10<sup>−17</sup>. The result is within 3 · 10<sup>−16</sup> of the exact value. Built from addition,
 * multiplication and rounding only, so any processor can repeat it.
 *
 * <p>{@link Math#sin} may differ between machines; {@link StrictMath#sin} may not, but allocates.
 */
public final class Trigonometry {

    private static final double QUARTER_TURN_HIGH = 0x1.921fb544p0;
    private static final double QUARTER_TURN_LOW = 0x1.0b4611a626331p-34;
    private static final double QUARTERS_PER_RADIAN = 2 / Math.PI;

    private Trigonometry() {}

    /** The sine of an angle in radians. */
    public static double sine(double angle) {
        return quarterTurned(angle, 0);
    }

    /** The cosine of an angle in radians. */
    public static double cosine(double angle) {
        return quarterTurned(angle, 1);
    }

    /**
     * Sines and cosines of many angles, the same as one by one; several at a time where the processor can, for which the loops
     * are short and without branches.
     *
     * @param angles in radians, only read
     * @param sines at least as long, another array, written
     * @param cosines at least as long, another array, written
     */
    public static void sinesAndCosines(double[] angles, double[] sines, double[] cosines) {
        for (int i = 0; i < angles.length; i++) {
            sines[i] = sineOfSmall(rest(angles[i], Math.rint(angles[i] * QUARTERS_PER_RADIAN)));
        }
        for (int i = 0; i < angles.length; i++) {
            cosines[i] = cosineOfSmall(rest(angles[i], Math.rint(angles[i] * QUARTERS_PER_RADIAN)));
        }
        turn(angles, sines, cosines);
    }

    /** Turns the sines and cosines of the rests by the quarter turns that were subtracted. */
    private static void turn(double[] angles, double[] sines, double[] cosines) {
        for (int i = 0; i < angles.length; i++) {
            double k = Math.rint(angles[i] * QUARTERS_PER_RADIAN);
            double pairs = Math.floor(k * 0.5);
            double odd = k - 2 * pairs;
            double sign = 1 - 2 * (pairs - 2 * Math.floor(pairs * 0.5));
            double sine = sines[i];
            double cosine = cosines[i];
            sines[i] = sign * (sine * (1 - odd) + cosine * odd);
            cosines[i] = sign * (cosine * (1 - odd) - sine * odd);
        }
    }

    private static double rest(double angle, double k) {
        return (angle - k * QUARTER_TURN_HIGH) - k * QUARTER_TURN_LOW;
    }

    /** sin(angle + quarters · π/2). */
    private static double quarterTurned(double angle, int quarters) {
        double k = Math.rint(angle * QUARTERS_PER_RADIAN);
        double rest = rest(angle, k);
        int turns = (int) k + quarters;
        double value = (turns & 1) == 0 ? sineOfSmall(rest) : cosineOfSmall(rest);
        return (turns & 2) == 0 ? value : -value;
    }

    private static double sineOfSmall(double r) {
        double s = r * r;
        double p = 1.0 / 355687428096000.0;
        p = p * s - 1.0 / 1307674368000.0;
        p = p * s + 1.0 / 6227020800.0;
        p = p * s - 1.0 / 39916800.0;
        p = p * s + 1.0 / 362880.0;
        p = p * s - 1.0 / 5040.0;
        p = p * s + 1.0 / 120.0;
        p = p * s - 1.0 / 6.0;
        return r + r * (s * p);
    }

    private static double cosineOfSmall(double r) {
        double s = r * r;
        double p = -1.0 / 6402373705728000.0;
        p = p * s + 1.0 / 20922789888000.0;
        p = p * s - 1.0 / 87178291200.0;
        p = p * s + 1.0 / 479001600.0;
        p = p * s - 1.0 / 3628800.0;
        p = p * s + 1.0 / 40320.0;
        p = p * s - 1.0 / 720.0;
        p = p * s + 1.0 / 24.0;
        p = p * s - 0.5;
        return 1 + s * p;
    }
}
