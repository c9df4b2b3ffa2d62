package io.cambrian.schedules.study.drift;

import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What {@link TunedBaselineStudy} has measured.
 *
 * @param run the run's name
 * @param rates the learning rates that were tried, in ascending order
 * @param ownRate the run's learning rate
 * @param rows one for each task, those of the search first
 */
public record TunedBaselineReport(String run, List<Rate> rates, double ownRate, List<Row> rows) implements StudyReport {

    public TunedBaselineReport {
        rates = List.copyOf(rates);
        rows = List.copyOf(rows);
    }

    /**
     * A learning rate on the tasks of the search.
     *
     * @param learningRate of the baseline's agents
     * @param seeds trainings on each task
     * @param score the mean over seeds of the sum of normalised scores; a failed training counts like random play
     * @param failures trainings without a score
     */
    public record Rate(double learningRate, int seeds, double score, int failures) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "learning rate %.2e: normalised score %.3f, mean of %d seeds, %d failures",
                    learningRate,
                    score,
                    seeds,
                    failures);
        }
    }

    /**
     * One task, the same seeds for all.
     *
     * @param task the task's name
     * @param environmentSteps of each training
     * @param discovered with the discovered drift, at the run's learning rate
     * @param baseline with the baseline's drift, at the run's learning rate
     * @param tunedBaseline with the baseline's drift, at the best of the rates
     */
    public record Row(String task, long environmentSteps, Scores discovered, Scores baseline, Scores tunedBaseline) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-30s %,9d  discovered %s  baseline %s  tuned baseline %s",
                    task,
                    environmentSteps,
                    discovered.mean().withEnds(2),
                    baseline.mean().withEnds(2),
                    tunedBaseline.mean().withEnds(2));
        }
    }

    /** The rate that the baseline is compared at. */
    public Rate best() {
        return best(rates);
    }

    static Rate best(List<Rate> rates) {
        return rates.stream()
                .max(Comparator.comparingDouble(Rate::score))
                .orElseThrow(() -> new IllegalArgumentException("no learning rate was tried"));
    }

    /** There is none: whether the discovery is better is the question. */
    @Override
    public List<Bar> bars() {
        return List.of();
    }

    @Override
    public void print(PrintWriter out) {
        rates.forEach(rate -> out.println(rate.line()));
        rows.forEach(row -> out.println(row.line()));
        out.printf(
                Locale.ROOT,
                "best learning rate of the baseline: %.2e (the run's: %.2e)%n",
                best().learningRate(),
                ownRate);
    }
}
