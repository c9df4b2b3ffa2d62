package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.environment.Policy;
import io.cambrian.evaluators.tensor.Executor;

/** Chooses the action of greatest value for every copy, the first of equals. */
final class GreedyPolicy implements Policy {

    private final Executor acting;
    private final float[] input;
    private final float[] values;

    GreedyPolicy(Executor acting) {
        this.acting = acting;
        this.input = acting.input(DqnPrograms.OBSERVATION);
        this.values = acting.output(DqnPrograms.VALUES);
    }

    @Override
    public void act(float[] observations, int[] actions) {
        System.arraycopy(observations, 0, input, 0, input.length);
        acting.run();
        int count = values.length / actions.length;
        for (int copy = 0; copy < actions.length; copy++) {
            actions[copy] = best(copy * count, count);
        }
    }

    /** The greatest magnitude among the values that the last choice was made by; not a number if one of them is. */
    float greatestMagnitude() {
        float greatest = 0f;
        for (float value : values) {
            greatest = Math.max(greatest, Math.abs(value));
        }
        return greatest;
    }

    private int best(int start, int count) {
        int best = 0;
        for (int action = 1; action < count; action++) {
            if (values[start + action] > values[start + best]) {
                best = action;
            }
        }
        return best;
    }
}
