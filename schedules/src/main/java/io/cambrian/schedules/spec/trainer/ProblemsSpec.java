package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.task.Task;
import java.util.Map;

/**
 * Nothing is trained: candidates attempt the problems of their tasks as they are. One problem counts as one environment step.
 *
 * @see io.cambrian.evaluators.attempt.ProblemTrainer
 */
public record ProblemsSpec() implements TrainerSpec {

    /** The value of the key {@code kind} that asks for this trainer. */
    public static final String KIND = "problems";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int environmentStepsPerUpdate() {
        return 1;
    }

    @Override
    public int environmentCopies() {
        return 1;
    }

    @Override
    public void write(Map<String, Object> keys) {
        // it has no others
    }

    @Override
    public String purpose() {
        return "has candidates attempt problems and trains no agents";
    }

    /** Whether a task has problems for the kind that is searched is known where kinds are. */
    @Override
    public void check(Task task, long environmentSteps) {}

    @Override
    public boolean attempts() {
        return true;
    }
}
