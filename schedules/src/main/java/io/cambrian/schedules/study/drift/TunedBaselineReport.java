package io.cambrian.schedules.study.drift;

import io.cambrian.schedules.study.Scores;
import java.util.Comparator;
import java.util.List;

/**
 * What {@link TunedBaselineStudy} has measured.
 *
 * @param run the run's name
 * @param rates the learning rates that were tried, in ascending order
 * @param ownRate the run's learning rate
 * @param rows one for each task, those of the search first
 */
public record TunedBaselineReport(String run, List<Rate> rates, double ownRate, List<Row> rows) {

    public TunedBaselineReport {
        rates = List.copyOf(rates);
        rows = List.copyOf(rows);
    }

    /**
     * A learning rate on the tasks of the search.
     *
     * @param seeds trainings on each task
     * @param score the mean over seeds of the sum of normalised scores; a failed training counts like random play
     * @param failures trainings without a score
     */
    public record Rate(double learningRate, int seeds, double score, int failures) {}

    /**
     * One task, the same seeds for all.
     *
     * @param discovered with the discovered drift, at the run's learning rate
     * @param baseline with the baseline's drift, at the run's learning rate
     * @param tunedBaseline with the baseline's drift, at the best of the rates
     */
    public record Row(String task, long environmentSteps, Scores discovered, Scores baseline, Scores tunedBaseline) {}

    /** The rate that the baseline is compared at. */
    public Rate best() {
        return best(rates);
    }

    static Rate best(List<Rate> rates) {
        return rates.stream()
                .max(Comparator.comparingDouble(Rate::score))
                .orElseThrow(() -> new IllegalArgumentException("no learning rate was tried"));
    }
}
