package io.cambrian.evaluators.onpolicy;

import io.cambrian.searchspace.random.Seed;
import java.util.random.RandomGenerator;

/** In which order a training tells its drift how far it has come. */
public enum ProgressOrder {
    /** From 0 towards 1. */
    RISING,
    /**
     * The same numbers in a random order: the control for drifts that read the time. What they do over a whole training is the
     * same on average, but no longer at the right moment.
     */
    SHUFFLED;

    /** What is told at each of a training's updates. */
    float[] told(int updates, Seed seed) {
        float[] told = new float[updates];
        for (int update = 0; update < updates; update++) {
            told[update] = update / (float) updates;
        }
        if (this == SHUFFLED) {
            shuffle(told, seed.generator());
        }
        return told;
    }

    private static void shuffle(float[] numbers, RandomGenerator random) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            float moved = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = moved;
        }
    }
}
