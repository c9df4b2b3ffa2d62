package io.cambrian.evaluators.tensor.layer;

import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;

/** The start of training. */
final class FreshWeights {

    private FreshWeights() {}

    /** Uniform in ±√(3 / inputs), whose variance is 1 / inputs (LeCun et al., "Efficient BackProp", 1998, §4.6). */
    static void draw(Variables variables, String name, int inputs, CounterRandom random) {
        float bound = (float) Math.sqrt(3.0 / inputs);
        float[] weights = variables.values(name);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = bound * (2f * random.nextFloat() - 1f);
        }
    }
}
