package io.cambrian.evaluators.environment.fewshot;

import io.cambrian.evaluators.environment.Trigonometry;
import io.cambrian.searchspace.random.CounterRandom;

/**
 * y = A·sin(x − φ), one member of a family of functions: A uniform in [{@value #LEAST_AMPLITUDE}, {@value #GREATEST_AMPLITUDE}),
 * φ in [0, π), asked for x uniform in [−5, 5).
 *
 * <p>Of two predictions that know the family but not the member the mean squared errors are
 *
 * <pre>
 * 0:                       E[A²]/2                          = 4.2517
 * −(2·E[A]/π)·cos x:       E[A²]/2 − (2·E[A]/π)²·E[cos² x]  = 3.0057
 * </pre>
 *
 * <p>and the second is the best there is, since it is the mean of y at every x. What errs by as much has learnt nothing of the
 * member.
 *
 * <p>Source: Finn, Abbeel and Levine, "Model-agnostic meta-learning for fast adaptation of deep networks", ICML 2017, §5.1, with
 * the ranges of its released code.
 *
 * @param amplitude A
 * @param phase φ in radians
 */
public record Sinusoid(double amplitude, double phase) {

    /** Places lie in ± this. */
    public static final double PLACE_RANGE = 5;

    private static final double LEAST_AMPLITUDE = 0.1;
    private static final double GREATEST_AMPLITUDE = 5;

    /** A member of the family: its amplitude, then its phase. */
    public static Sinusoid draw(CounterRandom random) {
        double amplitude = drawAmplitude(random);
        return new Sinusoid(amplitude, drawPhase(random));
    }

    static double drawAmplitude(CounterRandom random) {
        return LEAST_AMPLITUDE + (GREATEST_AMPLITUDE - LEAST_AMPLITUDE) * random.nextFloat();
    }

    static double drawPhase(CounterRandom random) {
        return Math.PI * random.nextFloat();
    }

    /** A place to be asked for: x, uniform in ±{@value #PLACE_RANGE}. */
    public static double drawPlace(CounterRandom random) {
        return PLACE_RANGE * (2.0 * random.nextFloat() - 1);
    }

    /** y at a place, the same to the bit on every machine. */
    public double at(double x) {
        return at(amplitude, phase, x);
    }

    static double at(double amplitude, double phase, double x) {
        return amplitude * Trigonometry.sine(x - phase);
    }

    /** The mean squared error of the prediction 0 over the family. */
    public static double errorOfZero() {
        double squares =
                (cube(GREATEST_AMPLITUDE) - cube(LEAST_AMPLITUDE)) / (3 * (GREATEST_AMPLITUDE - LEAST_AMPLITUDE));
        return squares / 2;
    }

    /** The mean squared error of the best prediction that does not know the member. */
    public static double errorWithoutAdaptation() {
        double mean = (LEAST_AMPLITUDE + GREATEST_AMPLITUDE) / Math.PI;
        double cosineSquared = 0.5 + Trigonometry.sine(2 * PLACE_RANGE) / (4 * PLACE_RANGE);
        return errorOfZero() - mean * mean * cosineSquared;
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
