package io.cambrian.schedules.discovery;

import io.cambrian.metalearners.Extent;
import java.util.OptionalDouble;

/**
 * How far a search has come.
 *
 * @param evaluations candidates evaluated and told
 * @param evaluationsWanted candidates that the run's budget allows
 * @param proposals proposals told, duplicates included
 * @param duplicates proposals that inherited the score of an earlier one
 * @param hurdleFailures evaluated candidates that missed a hurdle
 * @param failures evaluated candidates that have no score (diverged, out of budget, invalid)
 * @param bestFitness the best fitness so far; empty until a candidate has scored
 * @param bestFormula the formula of that candidate; empty text until then
 * @param extent how far the search has come by what ends it; the evaluations, unless the learner says otherwise
 */
public record SearchProgress(
        long evaluations,
        long evaluationsWanted,
        long proposals,
        long duplicates,
        long hurdleFailures,
        long failures,
        OptionalDouble bestFitness,
        String bestFormula,
        Extent extent) {

    static SearchProgress start(long evaluationsWanted, String plural) {
        return new SearchProgress(
                0, evaluationsWanted, 0, 0, 0, 0, OptionalDouble.empty(), "", evaluated(0, evaluationsWanted, plural));
    }

    /** So many of the candidates that the budget allows; the kind says what they are called. */
    static Extent evaluated(long evaluations, long evaluationsWanted, String plural) {
        return new Extent(Math.min(evaluations, evaluationsWanted), evaluationsWanted, plural);
    }

    /** The same with what the learner says. */
    public SearchProgress with(Extent other) {
        return new SearchProgress(
                evaluations,
                evaluationsWanted,
                proposals,
                duplicates,
                hurdleFailures,
                failures,
                bestFitness,
                bestFormula,
                other);
    }
}
