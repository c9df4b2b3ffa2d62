package io.cambrian.evaluators.experience;

import io.cambrian.evaluators.Observer;
import io.cambrian.searchspace.Candidate;

/**
 * An inner loop whose agents can learn from what others have lived through. A pure function of the turn, like every trainer.
 *
 * @param <C> the kind of candidate it can train with
 */
public interface TurnTrainer<C extends Candidate> {

    /**
     * Takes one turn.
     *
     * @param observer told about progress, asked whether to go on
     * @throws java.util.concurrent.CancellationException when the observer asked to stop; nothing was measured then
     */
    TurnTaken take(Turn<C> turn, Observer observer);
}
