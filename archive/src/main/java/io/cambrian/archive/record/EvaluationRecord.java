package io.cambrian.archive.record;

import java.util.List;
import java.util.Optional;

/**
 * One training of one candidate, as it is written down.
 *
 * @param task the task's name, such as {@code CartPole-v1}
 * @param seedFamily {@code search}, {@code selection} or {@code report}
 * @param seed the seed of the training
 * @param budgetSteps how many environment steps could be spent
 * @param environmentSteps how many were spent, evaluation episodes included
 * @param outcome how it ended
 * @param seconds elapsed time; the only field that may differ when the training is repeated
 * @param series what else was watched while training, possibly nothing
 * @param payload the numbers that a learner that follows gradients gets, if any
 */
public record EvaluationRecord(
        String task,
        String seedFamily,
        long seed,
        long budgetSteps,
        long environmentSteps,
        OutcomeRecord outcome,
        double seconds,
        List<SeriesRecord> series,
        Optional<NumbersRecord> payload) {

    public EvaluationRecord {
        series = List.copyOf(series);
    }

    /** Of a training of which only the outcome is written down. */
    public EvaluationRecord(
            String task,
            String seedFamily,
            long seed,
            long budgetSteps,
            long environmentSteps,
            OutcomeRecord outcome,
            double seconds) {
        this(task, seedFamily, seed, budgetSteps, environmentSteps, outcome, seconds, List.of(), Optional.empty());
    }
}
