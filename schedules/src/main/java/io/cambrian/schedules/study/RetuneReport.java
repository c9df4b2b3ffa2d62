package io.cambrian.schedules.study;

import io.cambrian.schedules.report.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@link RetuneStudy} has found. Normalised scores are 0 for random actions and 1 for the task's reference; a training without a
 * score counts 0.
 *
 * @param rootSeed the root of all seeds
 * @param run the name of the run whose fields, trainer and tasks were used
 * @param effort the same for every program on every task
 * @param rows task by task, on each of them program by program, the baseline first
 * @param overall program by program, the baseline first
 */
public record RetuneReport(long rootSeed, String run, RetuneEffort effort, List<Row> rows, List<Overall> overall) {

    public RetuneReport {
        rows = List.copyOf(rows);
        overall = List.copyOf(overall);
    }

    /**
     * One program on one task.
     *
     * @param environmentSteps of each training
     * @param settings those that were chosen
     * @param selectionScore their mean normalised score on selection seeds
     * @param failures how many trainings on report seeds ended without a score
     * @param score on report seeds, in the task's own unit
     * @param normalised the same on the task's scale
     */
    public record Row(
            String task,
            long environmentSteps,
            String program,
            String settings,
            double selectionScore,
            int failures,
            Interval score,
            Scores normalised) {}

    /**
     * One program on all tasks.
     *
     * @param normalised the means of the tasks' normalised scores
     * @param improvement how likely it beats the baseline; ½ for the baseline itself
     */
    public record Overall(String program, Scores normalised, ImprovementProbability improvement) {}

    /** The normalised scores of a program, task by task. */
    static List<Scores> normalised(String program, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.program().equals(program))
                .map(Row::normalised)
                .toList();
    }

    /** Seed by seed the mean of what a program has reached on each task. */
    static Scores meanOverTasks(List<Scores> tasks) {
        List<Double> means = new ArrayList<>();
        for (int seed = 0; seed < tasks.getFirst().scores().size(); seed++) {
            double sum = 0;
            for (Scores task : tasks) {
                sum += task.scores().get(seed);
            }
            means.add(sum / tasks.size());
        }
        return Scores.of(means);
    }
}
