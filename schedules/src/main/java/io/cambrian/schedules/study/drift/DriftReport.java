package io.cambrian.schedules.study.drift;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What {@link DriftStudy} has measured.
 *
 * @param rootSeed the root of the report seeds
 * @param rows one for each task, number of epochs and drift
 */
public record DriftReport(long rootSeed, List<Row> rows) implements StudyReport {

    static final String HEADING =
            String.format("%-12s %6s  %-10s %s", "task", "epochs", "drift", "mean return, 95 % interval");

    private static final int MANY_EPOCHS = 16;

    /** How many standard errors of the difference "clearly worse" is. */
    private static final double CLEARLY = 2;

    public DriftReport {
        rows = List.copyOf(rows);
    }

    /**
     * Some agents.
     *
     * @param task the task's name
     * @param epochs how often each batch is gone through
     * @param drift the drift's name
     * @param score the mean of the scores and its 95 % interval
     * @param scores one for each agent, in order of seeds; one that diverged has the score of random play
     */
    public record Row(String task, int epochs, String drift, Interval score, List<Double> scores) {

        public Row {
            scores = List.copyOf(scores);
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-12s %6d  %-10s %8.2f  [%.2f, %.2f]",
                    task,
                    epochs,
                    drift,
                    score.mean(),
                    score.low(),
                    score.high());
        }

        /** Of the mean, squared. */
        private double squaredError() {
            double mean = score.mean();
            double squares =
                    scores.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
            return squares / (scores.size() - 1) / scores.size();
        }
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        List<Row> clipped = of("PPO");
        Row many = clipped.stream()
                .filter(ppo -> ppo.epochs() == MANY_EPOCHS)
                .findFirst()
                .orElseThrow();
        return List.of(
                Bar.exactly(
                        "rows in which DPO lies at most one standard error below PPO",
                        clipped.stream()
                                .filter(ppo -> lead(ppo, "DPO") <= error(ppo, "DPO"))
                                .count(),
                        clipped.size()),
                Bar.above(
                        "standard errors that no drift lies below PPO's with " + MANY_EPOCHS + " epochs on "
                                + many.task(),
                        lead(many, "unclipped") / error(many, "unclipped"),
                        CLEARLY));
    }

    @Override
    public void print(PrintWriter out) {
        out.println(HEADING);
        rows.forEach(row -> out.println(row.line()));
    }

    private List<Row> of(String drift) {
        return rows.stream().filter(row -> row.drift().equals(drift)).toList();
    }

    private Row beside(Row row, String drift) {
        return of(drift).stream()
                .filter(other -> other.task().equals(row.task()) && other.epochs() == row.epochs())
                .findFirst()
                .orElseThrow();
    }

    /** How far the mean of {@code row} lies above that of another drift in its place. */
    private double lead(Row row, String drift) {
        return row.score().mean() - beside(row, drift).score().mean();
    }

    private double error(Row row, String drift) {
        return Math.sqrt(row.squaredError() + beside(row, drift).squaredError());
    }
}
