package io.cambrian.evaluators;

import io.cambrian.searchspace.Candidate;

/**
 * The inner loop: trains one fresh agent and says how well it went.
 *
 * <p>A trainer is a pure function of its assignment: the same assignment gives the same evaluation to the bit, on any
 * thread. It uses the calling thread only.
 *
 * @param <C> the kind of candidate it can train with
 */
public interface Trainer<C extends Candidate> {

    /**
     * Trains until the budget is used.
     *
     * @param observer told about progress, asked whether to go on
     * @throws java.util.concurrent.CancellationException when the observer asked to stop; nothing was measured then
     */
    Evaluation train(Assignment<C> assignment, Observer observer);
}
