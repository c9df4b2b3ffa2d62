package io.cambrian.schedules.family;

import io.cambrian.evaluators.Trainer;
import io.cambrian.searchspace.Candidate;

/**
 * How candidates of a kind are trained on a task when nobody says otherwise.
 *
 * @param trainer the inner loop
 * @param environmentSteps how long
 */
public record StandardTraining<C extends Candidate>(Trainer<C> trainer, long environmentSteps) {

    /** How long a training takes on a task for which nothing was tuned. */
    static final long UNTUNED_ENVIRONMENT_STEPS = 20_000;
}
