package io.cambrian.evaluators.benchmarks;

import io.cambrian.searchspace.random.CounterRandom;

/** Made-up data. */
final class Numbers {

    private Numbers() {}

    /** Uniform in ±1. */
    static void fillUniform(float[] numbers, CounterRandom random) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = 2f * random.nextFloat() - 1f;
        }
    }
}
