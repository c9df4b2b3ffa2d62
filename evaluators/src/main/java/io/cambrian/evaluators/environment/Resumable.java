package io.cambrian.evaluators.environment;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.searchspace.random.Seed;

/**
 * An environment whose state can be saved and put back.
 *
 * <p>What is saved is not the state but its origin: where each copy's generator stood when its episode began, and what was done
 * since. What a copy lives through depends on nothing else, so doing the same again leads to the same state, whatever the rules
 * are; a user's own environment needs no code for it. The exception are games that remember something beyond the end of an
 * episode, which tell it ({@link Game#carriedOver}).
 */
public interface Resumable {

    /** From the next reset on, keeps what saving needs. */
    void record();

    /**
     * Writes the state that was reached.
     *
     * @throws IllegalStateException unless {@link #record} was called before the last reset
     */
    void save(CheckpointWriter writer);

    /**
     * Puts the state back, in place of a reset, and goes on recording. Observations are those of the saved moment; successors,
     * rewards and ends of the step that led there are not put back.
     *
     * @param seed of the reset with which the saved episodes began
     * @throws io.cambrian.evaluators.checkpoint.CheckpointException when what was saved is of another number of copies
     */
    void resume(Seed seed, CheckpointReader reader);
}
