package io.cambrian.schedules.family;

import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.attempt.ProblemTrainer;
import io.cambrian.schedules.spec.trainer.ProblemsSpec;
import io.cambrian.schedules.spec.trainer.TrainerSpec;
import io.cambrian.searchspace.Candidate;

/** How candidates that attempt problems are measured: what their families have in common. */
final class Attempting {

    /** So many that the standard error of a share of solved problems is at most half a point. */
    private static final long STANDARD_PROBLEMS = 10_000;

    private Attempting() {}

    /** @throws IllegalArgumentException when the spec asks for a trainer of agents */
    static <C extends Candidate> Trainer<C> trainer(Family<C> family, TrainerSpec spec) {
        if (spec.attempts()) {
            return new ProblemTrainer<>(family.type());
        }
        throw WrongTrainer.refuse(spec, family, ProblemsSpec.KIND);
    }

    static <C extends Candidate> StandardTraining<C> standard(Class<C> type) {
        return new StandardTraining<>(new ProblemTrainer<>(type), STANDARD_PROBLEMS, 1);
    }
}
