package io.cambrian.schedules.study.task;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What the tuned baselines reach.
 *
 * @param rootSeed the root of the report seeds
 * @param rows one per task, in the order of the catalogue
 */
public record BaselineReport(long rootSeed, List<Row> rows) implements StudyReport {

    static final String HEADING = String.format(
            "%-15s %9s  %8s  %9s  %s", "task", "steps", "solved", "solved at", "mean return, 95 % interval");

    private static final double RELIABLE_SHARE = 0.8;

    public BaselineReport {
        rows = List.copyOf(rows);
    }

    /** Every task that is expected to be solved reliably was. */
    @Override
    public List<Bar> bars() {
        List<Row> expected = rows.stream().filter(Row::reliable).toList();
        return List.of(Bar.exactly(
                "tasks expected to be solved that were, by at least 8 of 10 trainings",
                expected.stream().filter(Row::passed).count(),
                expected.size()));
    }

    @Override
    public void print(PrintWriter out) {
        out.println(HEADING);
        rows.forEach(row -> out.println(row.line()));
    }

    /**
     * One task.
     *
     * @param task the task's name
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

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-15s %,9d  %2d of %2d  %9.2f  %.2f  [%.2f, %.2f]%s%s",
                    task,
                    environmentSteps,
                    solved,
                    seeds,
                    solvedAt,
                    score.mean(),
                    score.low(),
                    score.high(),
                    passed() ? "" : "  NOT RELIABLE",
                    failures == 0 ? "" : "  " + failures + " without a score");
        }
    }
}
