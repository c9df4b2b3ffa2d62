package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.tensor.Executor;

/** One step of learning from some transitions of a rollout. */
final class PolicyUpdate {

    private final Executor learning;
    private final LearningBatch batch;
    private final float[] learningRate;
    private final float[] progress;
    private final float[] loss;
    private final float[] logRatios;
    private final float[] advantages;
    private final VisitedPoints visited;

    PolicyUpdate(Executor learning, VisitedPoints visited) {
        this.learning = learning;
        this.visited = visited;
        batch = LearningBatch.inputsOf(learning);
        learningRate = learning.input(PolicyPrograms.LEARNING_RATE);
        progress = learning.input(PolicyPrograms.PROGRESS);
        loss = learning.output(PolicyPrograms.LOSS);
        logRatios = learning.output(PolicyPrograms.LOG_RATIO);
        advantages = learning.output(PolicyPrograms.SEEN_ADVANTAGE);
    }

    /** Transitions of a step. */
    int size() {
        return batch.size();
    }

    /** From now on: how fast to learn, and how far the training has come, from 0 to 1. */
    void set(float rate, float share) {
        learningRate[0] = rate;
        progress[0] = share;
    }

    /**
     * Learns from the transitions in {@code slots[from]} to {@code slots[from + size() - 1]}.
     *
     * @return the loss before the step
     */
    float learn(Rollout rollout, int[] slots, int from) {
        for (int i = 0; i < batch.size(); i++) {
            rollout.recall(slots[from + i], batch, i);
        }
        learning.run();
        visited.visited(logRatios, advantages, progress[0]);
        return loss[0];
    }
}
