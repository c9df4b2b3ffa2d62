package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.Candidate;

/** What a learner's hyper-parameters are during one training: the same throughout, or following a schedule. */
public sealed interface Tuning extends Candidate permits HyperParameters, Schedule {

    /**
     * The hyper-parameters in force at an environment step.
     *
     * @param environmentStep at least 0, all copies of the environment counted
     * @throws IllegalArgumentException if a schedule is asked for a step below 0
     */
    HyperParameters at(long environmentStep);
}
