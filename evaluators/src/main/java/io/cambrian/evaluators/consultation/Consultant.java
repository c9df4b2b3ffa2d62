package io.cambrian.evaluators.consultation;

import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Silence;

/**
 * Somebody outside of the search who is asked for candidates, in words.
 *
 * <p>The one thing in a search that is no function of its arguments: what it replies is kept with the search, which reads it from
 * there ever after. Safe for use by several threads.
 */
public interface Consultant {

    /** Nobody: every question stays unanswered. */
    Consultant NOBODY = (prompt, observer) ->
            new Outcome.Unanswered(Silence.NOBODY, "There is no endpoint to be asked; name one in the run's spec.");

    /**
     * Asks, and waits for the reply.
     *
     * @param prompt the whole question
     * @param observer asked whether to go on waiting
     * @return {@link Outcome.Replied} or {@link Outcome.Unanswered}
     * @throws java.util.concurrent.CancellationException when the observer asked to stop
     */
    Outcome ask(String prompt, Observer observer);
}
