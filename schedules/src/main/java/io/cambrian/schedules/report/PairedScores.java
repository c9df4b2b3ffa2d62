package io.cambrian.schedules.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Two candidates that were trained on the same seeds.
 *
 * @param task where
 * @param environmentSteps how long
 * @param first the mean score of the one, with its 95 % interval
 * @param second that of the other
 * @param difference the mean of second − first, seed by seed
 */
public record PairedScores(String task, long environmentSteps, Interval first, Interval second, Interval difference) {

    /**
     * The pairs of these scores.
     *
     * @param first one for each seed
     * @param second one for each seed, in the same order
     */
    public static PairedScores of(String task, long environmentSteps, List<Double> first, List<Double> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(
                    "paired scores are of the same seeds, found " + first.size() + " and " + second.size() + " scores");
        }
        List<Double> differences = IntStream.range(0, first.size())
                .mapToObj(i -> second.get(i) - first.get(i))
                .toList();
        return new PairedScores(
                task, environmentSteps, Interval.of(first), Interval.of(second), Interval.of(differences));
    }
}
