package io.cambrian.schedules.study.drift;

import io.cambrian.schedules.report.Interval;
import java.util.List;

/**
 * What {@link DriftStudy} has measured.
 *
 * @param rootSeed the root of the report seeds
 * @param rows one for each task, number of epochs and drift
 */
public record DriftReport(long rootSeed, List<Row> rows) {

    private static final int MANY_EPOCHS = 16;

    /** How many standard errors of the difference "clearly worse" is. */
    private static final double CLEARLY = 2;

    public DriftReport {
        rows = List.copyOf(rows);
    }

    /**
     * Some agents.
     *
     * @param score the mean of the scores and its 95 % interval
     * @param scores one for each agent, in order of seeds; one that diverged has the score of random play
     */
    public record Row(String task, int epochs, String drift, Interval score, List<Double> scores) {

        public Row {
            scores = List.copyOf(scores);
        }

        /** Of the mean, squared. */
        private double squaredError() {
            double mean = score.mean();
            double squares =
                    scores.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
            return squares / (scores.size() - 1) / scores.size();
        }
    }

    /** Whether DPO lies at most one standard error of the difference below PPO, everywhere. */
    public boolean dpoHoldsUp() {
        return of("PPO").stream().allMatch(ppo -> lead(ppo, "DPO") <= error(ppo, "DPO"));
    }

    /** Whether no drift is clearly worse than PPO with many epochs on the first task: more than two standard errors. */
    public boolean restraintMatters() {
        return of("PPO").stream()
                .filter(ppo -> ppo.epochs() == MANY_EPOCHS)
                .findFirst()
                .filter(ppo -> lead(ppo, "unclipped") > CLEARLY * error(ppo, "unclipped"))
                .isPresent();
    }

    /** Whether both are so. */
    public boolean passed() {
        return dpoHoldsUp() && restraintMatters();
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
