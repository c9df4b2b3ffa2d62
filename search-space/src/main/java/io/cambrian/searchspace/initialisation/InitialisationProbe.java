package io.cambrian.searchspace.initialisation;

import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Locale;

/**
 * What a network gives at {@value #POINTS} fixed random points of (−4, 4)ⁿ, and the logarithms of its deviations: a hash of these
 * numbers, rounded to six digits. Networks that are the same but for the order of their hidden units coincide.
 */
final class InitialisationProbe {

    private static final long SEED = 0x6d616d6cL;
    private static final int POINTS = 16;
    private static final double RANGE = 4;

    private InitialisationProbe() {}

    static Fingerprint of(Initialisation initialisation) {
        InitialisationShape shape = initialisation.shape();
        CounterRandom random = new CounterRandom(SEED, 0);
        StringBuilder values = new StringBuilder(shape.toString());
        for (int i = 0; i < POINTS; i++) {
            double[] x = new double[shape.inputs()];
            for (int j = 0; j < x.length; j++) {
                x[j] = RANGE * (2 * random.nextFloat() - 1);
            }
            for (double y : initialisation.outputs(x)) {
                append(values, y);
            }
        }
        float[] weights = initialisation.weights();
        for (int i = weights.length - shape.deviations(); i < weights.length; i++) {
            append(values, weights[i]);
        }
        return Fingerprint.of(values.toString());
    }

    private static void append(StringBuilder values, double value) {
        values.append(String.format(Locale.ROOT, " %.5e", value));
    }
}
