package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.tensor.Executor;

/** Estimates the values of a rollout's states and what its actions gained. */
final class Appraiser {

    private final Executor appraising;
    private final Executor estimating;
    private final float[] input;
    private final float[] output;

    /**
     * @param appraising the program {@link PolicyPrograms#appraise}
     * @param estimating the program {@link PolicyPrograms#advantages}
     */
    Appraiser(Executor appraising, Executor estimating) {
        this.appraising = appraising;
        this.estimating = estimating;
        input = appraising.input(PolicyPrograms.OBSERVATION);
        output = appraising.output(PolicyPrograms.VALUE);
    }

    /** Fills in values, advantages and returns. */
    void appraise(Rollout rollout) {
        appraiseStates(rollout);
        appraiseEnds(rollout);
        rollout.passValuesBack();
        copy(rollout.rewards, PolicyPrograms.REWARD);
        copy(rollout.terminated, PolicyPrograms.TERMINATED);
        copy(rollout.truncated, PolicyPrograms.TRUNCATED);
        copy(rollout.values, PolicyPrograms.VALUE);
        copy(rollout.nextValues, PolicyPrograms.NEXT_VALUE);
        estimating.run();
        rollout.advantages = estimating.output(PolicyPrograms.ADVANTAGE);
        rollout.returns = estimating.output(PolicyPrograms.RETURN);
    }

    private void appraiseStates(Rollout rollout) {
        int batch = output.length;
        for (int from = 0; from < rollout.size(); from += batch) {
            int count = Math.min(batch, rollout.size() - from);
            for (int i = 0; i < count; i++) {
                rollout.states().recall(from + i, input, i, batch);
            }
            appraising.run();
            System.arraycopy(output, 0, rollout.values, from, count);
        }
    }

    private void appraiseEnds(Rollout rollout) {
        int batch = output.length;
        for (int from = 0; from < rollout.endCount(); from += batch) {
            int count = Math.min(batch, rollout.endCount() - from);
            for (int i = 0; i < count; i++) {
                rollout.recallEnd(from + i, input, i, batch);
            }
            appraising.run();
            for (int i = 0; i < count; i++) {
                rollout.nextValues[rollout.end(from + i)] = output[i];
            }
        }
    }

    private void copy(float[] numbers, String name) {
        System.arraycopy(numbers, 0, estimating.input(name), 0, numbers.length);
    }
}
