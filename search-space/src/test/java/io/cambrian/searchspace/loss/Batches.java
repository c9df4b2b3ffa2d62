package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.random.RandomGenerator;

/** Random batches for tests. */
final class Batches {

    private Batches() {}

    /** Uniform values in (−scale, scale), discounts in (0, 1), and noise for the program. */
    static LossBatch random(
            LossProgram program, int size, int actions, int stateWidth, double scale, RandomGenerator random) {
        LossBatch batch = new LossBatch(size, actions, stateWidth);
        for (ActionValues list : ActionValues.values()) {
            fill(batch.values(list), scale, random);
        }
        fill(batch.reward(), scale, random);
        fill(batch.state(), scale, random);
        fill(batch.nextState(), scale, random);
        for (int b = 0; b < size; b++) {
            batch.discount()[b] = random.nextDouble();
            batch.action()[b] = random.nextInt(actions);
        }
        NoisePlan.of(program).draw(batch, new CounterRandom(random.nextLong(), 0));
        return batch;
    }

    private static void fill(double[] array, double scale, RandomGenerator random) {
        for (int i = 0; i < array.length; i++) {
            array[i] = scale * (2 * random.nextDouble() - 1);
        }
    }
}
