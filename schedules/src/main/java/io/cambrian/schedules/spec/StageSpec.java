package io.cambrian.schedules.spec;

import io.cambrian.evaluators.Budget;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One stage of an evaluation.
 *
 * @param task the task's name in the catalogue
 * @param environmentSteps how long to train
 * @param hurdle the normalised score that must be reached before the next stage is spent; none, if empty
 * @param timeLimitSeconds the longest that one training may take; unlimited, if empty. Elapsed time differs between machines, so a run
 *     in which it is met is not reproducible
 */
public record StageSpec(String task, long environmentSteps, OptionalDouble hurdle, OptionalDouble timeLimitSeconds) {

    /** What one training of this stage may spend. */
    public Budget budget() {
        return new Budget(
                environmentSteps,
                timeLimitSeconds.isPresent()
                        ? Optional.of(Duration.ofNanos(Math.round(timeLimitSeconds.getAsDouble() * NANOSECONDS)))
                        : Optional.empty());
    }

    private static final double NANOSECONDS = 1e9;
}
