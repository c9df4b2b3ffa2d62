package io.cambrian.schedules.family;

import io.cambrian.evaluators.Trainer;
import io.cambrian.searchspace.Candidate;

/**
 * How candidates of a kind are trained on a task when nobody says otherwise.
 *
 * @param trainer the inner loop
 * @param environmentSteps how long
 * @param environmentStepsPerUpdate environment steps for each time that the agent learns
 */
public record StandardTraining<C extends Candidate>(
        Trainer<C> trainer, long environmentSteps, int environmentStepsPerUpdate) {}
