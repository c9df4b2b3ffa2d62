package io.cambrian.schedules.study;

import io.cambrian.schedules.report.Interval;
import java.util.List;

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

    /**
     * How agents did.
     *
     * @param mean with its 95 % interval
     * @param scores one for each seed, in order
     */
    public record Scores(Interval mean, List<Double> scores) {

        public Scores {
            scores = List.copyOf(scores);
        }

        /** How far the mean lies above another, in standard errors of the difference of the same seeds. */
        public double standardErrorsAbove(Scores other) {
            double[] differences = new double[scores.size()];
            double sum = 0;
            for (int i = 0; i < differences.length; i++) {
                differences[i] = scores.get(i) - other.scores.get(i);
                sum += differences[i];
            }
            double meanDifference = sum / differences.length;
            double squares = 0;
            for (double difference : differences) {
                squares += (difference - meanDifference) * (difference - meanDifference);
            }
            double error = Math.sqrt(squares / (differences.length - 1) / differences.length);
            return meanDifference == 0 ? 0 : meanDifference / error;
        }
    }

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
