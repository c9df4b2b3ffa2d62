package io.cambrian.evaluators.protocol;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.task.Task;
import java.util.OptionalDouble;

/**
 * One training of a protocol. Throws an {@link IllegalArgumentException} for a hurdle that is not finite.
 *
 * @param task what to train on
 * @param budget how much may be spent
 * @param hurdle the normalised score that must be reached before the next stage is spent, if any
 */
public record Stage(Task task, Budget budget, OptionalDouble hurdle) {

    public Stage {
        if (hurdle.isPresent() && !Double.isFinite(hurdle.getAsDouble())) {
            throw new IllegalArgumentException("the hurdle of " + task.name()
                    + " is a normalised score, 0 for random actions and 1 for the reference; found "
                    + hurdle.getAsDouble());
        }
    }

    /** A stage whose score does not matter for going on. */
    public static Stage of(Task task, Budget budget) {
        return new Stage(task, budget, OptionalDouble.empty());
    }

    /** A stage that must be passed before the next one. */
    public static Stage withHurdle(Task task, Budget budget, double hurdle) {
        return new Stage(task, budget, OptionalDouble.of(hurdle));
    }

    /** Whether the next stage may be spent after this evaluation: it was scored, and the hurdle, if any, was reached. */
    public boolean passedBy(Evaluation evaluation) {
        return evaluation.outcome() instanceof Outcome.Scored scored
                && (hurdle.isEmpty() || scored.normalisedScore() >= hurdle.getAsDouble());
    }
}
