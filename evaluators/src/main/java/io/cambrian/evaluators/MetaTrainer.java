package io.cambrian.evaluators;

import io.cambrian.searchspace.Candidate;

/**
 * An inner loop through which the gradient of an agent's success can be taken with respect to the candidate that it learns with.
 *
 * @param <C> the kind of candidate: a point of a {@link io.cambrian.searchspace.VectorSpace}
 */
public interface MetaTrainer<C extends Candidate> extends Trainer<C> {

    /**
     * Lets the candidate take the meta-steps of one piece of a meta-training. A pure function of the improvement, like
     * {@link #train}: pieces that follow each other give what one long piece would have given, to the bit, as long as each begins
     * at the point that the one before has ended at.
     *
     * @param observer told about progress in environment steps of this piece, asked whether to go on
     * @return scored by how lifetimes under the candidate went; carries the point that the candidate has reached, in the order of
     *     its space's coordinates, as {@linkplain Evaluation#payload() payload}, and agents and averages as
     *     {@linkplain Evaluation#checkpoint() checkpoint}, unless it failed
     * @throws java.util.concurrent.CancellationException when the observer asked to stop; nothing was measured then
     */
    Evaluation improve(Improvement<C> improvement, Observer observer);
}
