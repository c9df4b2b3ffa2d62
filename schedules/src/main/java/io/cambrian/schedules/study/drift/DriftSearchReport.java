package io.cambrian.schedules.study.drift;

import io.cambrian.schedules.study.Scores;

/**
 * What {@link DriftSearchStudy} has found. All scores are of agents on the same report seeds.
 *
 * @param rootSeed the root of all seeds
 * @param generations of the search, and of its control
 * @param searchSeconds how long the search took, without its control and without judging
 * @param firstIsBase whether the first mean without its margin has the scores of PPO's drift to the last bit
 * @param base with PPO's drift
 * @param first with the mean of generation 0
 * @param last with the mean that the search has led to
 * @param permuted with the mean that the control has led to
 */
public record DriftSearchReport(
        long rootSeed,
        int generations,
        double searchSeconds,
        boolean firstIsBase,
        Scores base,
        Scores first,
        Scores last,
        Scores permuted) {

    private static final double CLEARLY = 2;

    /** Whether the search's mean has clearly improved: by more than two standard errors. */
    public boolean improved() {
        return last.standardErrorsAbove(first) > CLEARLY;
    }

    /** Whether the control's mean has clearly improved, which would be an error of the experiment. */
    public boolean controlImproved() {
        return permuted.standardErrorsAbove(first) > CLEARLY;
    }

    /** Whether evolution works and nothing else does. */
    public boolean passed() {
        return firstIsBase && improved() && !controlImproved();
    }
}
