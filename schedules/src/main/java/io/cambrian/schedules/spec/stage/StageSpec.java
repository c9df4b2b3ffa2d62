package io.cambrian.schedules.spec.stage;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One stage of an evaluation.
 *
 * @param task the task's name in the catalogue
 * @param environmentSteps how long to train, or how many problems to attempt where a task has problems
 * @param hurdle the normalised score that must be reached before the next stage is spent; none, if empty
 * @param timeLimitSeconds the longest that one training may take; unlimited, if empty. Elapsed time differs between machines, so a run
 *     in which it is met is not reproducible
 * @param scores the scale of the task, in place of the catalogue's
 */
public record StageSpec(
        String task,
        long environmentSteps,
        OptionalDouble hurdle,
        OptionalDouble timeLimitSeconds,
        Optional<ScoreRange> scores) {

    /** The key of the task. */
    public static final String TASK = "task";

    /** The key of the budget where agents learn. */
    public static final String ENVIRONMENT_STEPS = "environment-steps";

    /** The key of the budget where problems are attempted. */
    static final String PROBLEMS = "problems";

    /** A stage whose task has the scale of the catalogue. */
    public StageSpec(String task, long environmentSteps, OptionalDouble hurdle, OptionalDouble timeLimitSeconds) {
        this(task, environmentSteps, hurdle, timeLimitSeconds, Optional.empty());
    }

    /** The task of this stage, with the scale that the stage gives it. */
    public Task in(TaskCatalogue catalogue) {
        Task found = catalogue.byName(task);
        return scores.map(found::withScores).orElse(found);
    }

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
