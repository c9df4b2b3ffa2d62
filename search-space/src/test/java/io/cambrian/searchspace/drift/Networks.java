package io.cambrian.searchspace.drift;

import java.util.random.RandomGenerator;

/** Drift networks with random weights. */
public final class Networks {

    private Networks() {}

    public static NeuralDrift random(NeuralShape shape, double deviation, RandomGenerator random) {
        float[] weights = new float[shape.weights()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (deviation * random.nextGaussian());
        }
        return NeuralDrift.of(shape, weights);
    }

    static NeuralDrift zero(NeuralShape shape) {
        return NeuralDrift.of(shape, new float[shape.weights()]);
    }
}
