package io.cambrian.schedules.discovery;

import io.cambrian.metalearners.Extent;
import java.util.OptionalDouble;

/**
 * How far a search has come.
 *
 * @param evaluations programs trained and told
 * @param evaluationsWanted programs that the run's budget allows
 * @param proposals proposals told, duplicates included
 * @param duplicates proposals that inherited the score of an earlier one
 * @param hurdleFailures trained programs that missed a hurdle
 * @param failures trained programs that have no score (diverged, out of budget, invalid)
 * @param bestFitness the best fitness so far; empty until a program has scored
 * @param bestFormula the formula of that program; empty text until then
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

    static SearchProgress start(long evaluationsWanted) {
        return new SearchProgress(
                0, evaluationsWanted, 0, 0, 0, 0, OptionalDouble.empty(), "", programs(0, evaluationsWanted));
    }

    /** So many of the programs that the budget allows. */
    static Extent programs(long evaluations, long evaluationsWanted) {
        return new Extent(Math.min(evaluations, evaluationsWanted), evaluationsWanted, "programs");
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
