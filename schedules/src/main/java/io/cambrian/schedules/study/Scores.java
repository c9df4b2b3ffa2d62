package io.cambrian.schedules.study;

import io.cambrian.schedules.report.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * How agents did on some seeds.
 *
 * @param mean with its 95 % interval
 * @param scores one for each seed, in order
 */
public record Scores(Interval mean, List<Double> scores) {

    public Scores {
        scores = List.copyOf(scores);
    }

    /** Scores in the order of their seeds. */
    public static Scores of(List<Double> scores) {
        return new Scores(Interval.of(scores), scores);
    }

    /** The sums of these and other scores, seed by seed. */
    public Scores plus(Scores other) {
        List<Double> sums = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            sums.add(scores.get(i) + other.scores.get(i));
        }
        return of(sums);
    }

    /** By how much these scores are greater than others on the same seeds, seed by seed. */
    public Interval leadOver(Scores other) {
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            differences.add(scores.get(i) - other.scores.get(i));
        }
        return Interval.of(differences);
    }

    /** How far the mean lies above that of others on the same seeds, in standard errors of the mean difference. */
    public double standardErrorsAbove(Scores other) {
        double[] differences = new double[scores.size()];
        double sum = 0;
        for (int i = 0; i < differences.length; i++) {
            differences[i] = scores.get(i) - other.scores.get(i);
            sum += differences[i];
        }
        double difference = sum / differences.length;
        double squares = 0;
        for (double each : differences) {
            squares += (each - difference) * (each - difference);
        }
        double error = Math.sqrt(squares / (differences.length - 1) / differences.length);
        return difference == 0 ? 0 : difference / error;
    }
}
