package io.cambrian.evaluators;

import java.time.Duration;
import java.util.Optional;

/**
 * How much one training may spend.
 *
 * @param environmentSteps how many environment steps, all copies of the environment together; at least 1
 * @param time a limit in elapsed time, if any. A training that meets it ends as {@link Outcome.OutOfBudget}; since elapsed
 *     time differs between machines, runs that must be reproducible leave it out
 */
public record Budget(long environmentSteps, Optional<Duration> time) {

    public Budget {
        if (environmentSteps < 1) {
            throw new IllegalArgumentException("a budget has at least 1 environment step, found " + environmentSteps);
        }
        if (time.isPresent() && !time.get().isPositive()) {
            throw new IllegalArgumentException("a time budget is longer than zero, found " + time.get());
        }
    }

    /** A limit in environment steps alone, at least 1. */
    public static Budget ofEnvironmentSteps(long environmentSteps) {
        return new Budget(environmentSteps, Optional.empty());
    }
}
