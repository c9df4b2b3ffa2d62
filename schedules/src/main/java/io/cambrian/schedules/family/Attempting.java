package io.cambrian.schedules.family;

import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.problem.ProblemTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.spec.ProblemsSpec;
import io.cambrian.schedules.spec.TrainerSpec;
import io.cambrian.searchspace.Candidate;

/** How candidates that attempt problems are measured: what their families have in common. */
final class Attempting {

    /** So many that the standard error of a share of solved problems is at most half a point. */
    private static final long STANDARD_PROBLEMS = 10_000;

    private Attempting() {}

    /** @throws IllegalArgumentException when the spec asks for a trainer of agents */
    static <C extends Candidate> Trainer<C> trainer(Class<C> type, String kind, TrainerSpec spec) {
        if (spec instanceof ProblemsSpec) {
            return new ProblemTrainer<>(type);
        }
        throw new IllegalArgumentException("'" + spec.kind() + "' trains agents, and candidates of the kind '" + kind
                + "' attempt problems as they are; leave 'trainer.kind' out");
    }

    /** @throws IllegalArgumentException when the task has no problems for such candidates */
    static <C extends Candidate> StandardTraining<C> standard(Class<C> type, String kind, Task task) {
        if (task.problems(type).isEmpty()) {
            throw new IllegalArgumentException("'" + task.name() + "' has no problems for candidates of the kind '"
                    + kind + "'; './cambrian tasks' lists those that have");
        }
        return new StandardTraining<>(new ProblemTrainer<>(type), STANDARD_PROBLEMS, 1);
    }
}
