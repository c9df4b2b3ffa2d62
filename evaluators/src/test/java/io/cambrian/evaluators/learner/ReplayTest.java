package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final int COPIES = 3;
    private static final int FEATURES = 4;

    private final DiscreteEnvironment environment =
            TaskCatalogue.standard().byName("CartPole-v0").discreteEnvironment(COPIES);
    private final TransitionBatch batch = new TransitionBatch(
            500, new float[500 * FEATURES], new float[500 * FEATURES], new float[500], new float[500], new float[500]);

    private void play(Replay replay, int steps) {
        environment.reset(new RootSeed(1).search());
        int[] actions = new int[COPIES];
        for (int i = 0; i < steps; i++) {
            for (int copy = 0; copy < COPIES; copy++) {
                actions[copy] = (i + copy) % 2;
            }
            replay.before(actions);
            environment.step(actions);
            replay.after();
        }
    }

    @Test
    void aTransitionKeepsItsPartsTogether() {
        Replay replay = new Replay(environment, StateEncoding.numbers(FEATURES), 1_000, 0.9f);
        play(replay, 100);
        replay.sample(batch, new CounterRandom(1, 1));
        int terminal = 0;
        for (int b = 0; b < batch.size(); b++) {
            float position = batch.states()[b];
            float velocity = batch.states()[batch.size() + b];
            float angle = batch.nextStates()[2 * batch.size() + b];
            assertEquals(position + 0.02 * velocity, batch.nextStates()[b], 1e-5, "CartPole moves by Euler steps");
            boolean fallen = Math.abs(angle) > 12 * Math.PI / 180;
            assertEquals(fallen ? 0f : 0.9f, batch.discounts()[b], "column " + b);
            assertEquals(1f, batch.rewards()[b]);
            terminal += fallen ? 1 : 0;
        }
        assertTrue(terminal > 0, "some episodes must have ended for this test to say anything");
    }

    @Test
    void timeThatRunsOutLeavesTheLastStateItsValue() {
        DiscreteEnvironment car =
                TaskCatalogue.standard().byName("MountainCar-v0").discreteEnvironment(1);
        car.reset(new RootSeed(2).search());
        Replay replay = new Replay(car, StateEncoding.numbers(2), 1, 0.9f);
        int[] still = {1};
        TransitionBatch one =
                new TransitionBatch(1, new float[2], new float[2], new float[1], new float[1], new float[1]);
        for (int i = 0; i < 200; i++) {
            replay.before(still);
            car.step(still);
            replay.after();
        }
        assertTrue(car.truncated()[0]);
        replay.sample(one, new CounterRandom(1, 1));
        assertEquals(0.9f, one.discounts()[0]);
        assertEquals(car.successors()[0], one.nextStates()[0], "the terminal state, not the first of the next episode");
    }

    @Test
    void theOldestAreForgottenAndTheRestIsDrawnEvenly() {
        Replay replay = new Replay(environment, StateEncoding.numbers(FEATURES), 10, 0.9f);
        play(replay, 7);
        double[] counts = new double[10];
        CounterRandom random = new CounterRandom(4, 4);
        float[] seen = new float[10];
        int different = 0;
        for (int round = 0; round < 20; round++) {
            replay.sample(batch, random);
            for (int b = 0; b < batch.size(); b++) {
                int found = indexOf(seen, different, batch.states()[b]);
                if (found == different) {
                    seen[different++] = batch.states()[b];
                }
                counts[found]++;
            }
        }
        assertEquals(10, different, "21 transitions went through a memory of 10");
        double chiSquare = 0;
        for (double count : counts) {
            chiSquare += (count - 1_000) * (count - 1_000) / 1_000;
        }
        // the 0.9999 quantile of χ² with 9 degrees of freedom
        assertTrue(chiSquare < 33.7, "found " + chiSquare);
    }

    private static int indexOf(float[] numbers, int length, float wanted) {
        for (int i = 0; i < length; i++) {
            if (numbers[i] == wanted) {
                return i;
            }
        }
        return length;
    }
}
