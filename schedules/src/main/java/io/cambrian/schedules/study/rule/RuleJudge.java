package io.cambrian.schedules.study.rule;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How fresh agents do at the end of their lives under a rule that stays as it is.
 *
 * @param trainer of the agents
 * @param task what they learn; one that draws levels gives every agent its own
 * @param life how long each of them lives
 * @param agents a seed for each
 */
record RuleJudge(RuleTrainer trainer, Task task, Budget life, List<Seed> agents) {

    RuleJudge {
        agents = List.copyOf(agents);
    }

    /**
     * The mean of their scores, in the task's unit.
     *
     * @throws IllegalStateException if a life gave no score
     */
    double meanScore(Rule rule, LocalDispatcher dispatcher) throws InterruptedException {
        return mean(rule, Outcome.Scored::score, dispatcher);
    }

    /**
     * The mean of their normalised scores.
     *
     * @throws IllegalStateException if a life gave no score
     */
    double meanNormalisedScore(Rule rule, LocalDispatcher dispatcher) throws InterruptedException {
        return mean(rule, Outcome.Scored::normalisedScore, dispatcher);
    }

    private double mean(Rule rule, ToDoubleFunction<Outcome.Scored> number, LocalDispatcher dispatcher)
            throws InterruptedException {
        List<Assignment<Rule>> lives = agents.stream()
                .map(seed -> new Assignment<>(rule, task, life, seed))
                .toList();
        double sum = 0;
        for (Evaluation each : Trainings.awaited(Trainings.submit(trainer, lives, dispatcher))) {
            sum += number.applyAsDouble(scored(each));
        }
        return sum / agents.size();
    }

    /**
     * The score of a life or of a meta-training.
     *
     * @throws IllegalStateException if there is none
     */
    static Outcome.Scored scored(Evaluation evaluation) {
        if (evaluation.outcome() instanceof Outcome.Scored scored) {
            return scored;
        }
        throw new IllegalStateException("a life or a meta-training gave no score: " + evaluation.outcome());
    }
}
