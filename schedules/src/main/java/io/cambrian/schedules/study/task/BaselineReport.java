package io.cambrian.schedules.study.task;

import io.cambrian.schedules.report.Interval;
import java.util.List;

/**
 * What the tuned baselines reach.
 *
 * @param rootSeed the root of the report seeds
 * @param rows one per task, in the order of the catalogue
 */
public record BaselineReport(long rootSeed, List<Row> rows) {

    private static final double RELIABLE_SHARE = 0.8;

    public BaselineReport {
        rows = List.copyOf(rows);
    }

    /** Whether every task that is expected to be solved reliably was solved in at least eight of ten seeds. */
    public boolean passed() {
        return rows.stream().allMatch(Row::passed);
    }

    /**
     * One task.
     *
     * @param environmentSteps the budget of each training, without the evaluation episodes
     * @param seeds how many trainings
     * @param solvedAt the score from which a training counts as solved
     * @param solved how many trainings reached it
     * @param reliable whether at least eight of ten are expected to
     * @param failures how many trainings ended without a score; they count as not solved
     * @param score the scores' mean and 95 % interval, failures left out
     * @param normalisedMean the mean on the task's scale
     * @param scores one per scored training, in order of seeds: the mean return of 100 greedy episodes
     */
    public record Row(
            String task,
            long environmentSteps,
            int seeds,
            double solvedAt,
            int solved,
            boolean reliable,
            int failures,
            Interval score,
            double normalisedMean,
            List<Double> scores) {

        public Row {
            scores = List.copyOf(scores);
        }

        /** Whether enough trainings reached the score, or none had to. */
        boolean passed() {
            return !reliable || solved >= RELIABLE_SHARE * seeds;
        }
    }
}
