package io.cambrian.archive.record;

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
 */
public record EvaluationRecord(
        String task,
        String seedFamily,
        long seed,
        long budgetSteps,
        long environmentSteps,
        OutcomeRecord outcome,
        double seconds) {}
