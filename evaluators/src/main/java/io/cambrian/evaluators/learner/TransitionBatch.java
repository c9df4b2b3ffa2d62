package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.tensor.Executor;

/**
 * The inputs of a learning program, to be filled before each run: states as their {@link StateEncoding} wants them, the others one number for each
 * transition.
 */
@SuppressWarnings("ArrayRecordComponent") // places in memory, not values
record TransitionBatch(
        int size, float[] states, float[] nextStates, float[] actions, float[] rewards, float[] discounts) {

    static TransitionBatch inputsOf(Executor learning) {
        float[] rewards = learning.input(DqnPrograms.REWARD);
        return new TransitionBatch(
                rewards.length,
                learning.input(DqnPrograms.STATE),
                learning.input(DqnPrograms.NEXT_STATE),
                learning.input(DqnPrograms.ACTION),
                rewards,
                learning.input(DqnPrograms.DISCOUNT));
    }
}
