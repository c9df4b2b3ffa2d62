package io.cambrian.evaluators.attempt;

import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.problem.Attempts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has been counted over the attempts of one measurement; can be put down and taken up again. */
final class Tally {

    static final String LEARNER = "problems";
    static final int VERSION = 1;
    private static final String SCORES = "scores";
    private static final String READINGS = "readings/";

    private final Map<String, Double> readings = new LinkedHashMap<>();
    private long problems;
    private double scores;

    /** What an earlier measurement has reached. */
    static Tally of(Checkpoint checkpoint) {
        CheckpointReader reader = CheckpointReader.of(checkpoint, LEARNER, VERSION);
        Tally tally = new Tally();
        tally.problems = reader.environmentSteps();
        tally.scores = reader.real(SCORES);
        reader.names().stream()
                .filter(name -> name.startsWith(READINGS))
                .forEach(name -> tally.readings.put(name.substring(READINGS.length()), reader.real(name)));
        return tally;
    }

    Checkpoint checkpoint() {
        CheckpointWriter writer = new CheckpointWriter();
        writer.doubles(SCORES, scores);
        readings.forEach((name, sum) -> writer.doubles(READINGS + name, sum));
        return writer.checkpoint(LEARNER, VERSION, problems);
    }

    void add(Attempts attempts) {
        problems += attempts.scores().length;
        for (float score : attempts.scores()) {
            scores += score;
        }
        attempts.readings().forEach(reading -> readings.merge(reading.name(), reading.sum(), Double::sum));
    }

    /** How many problems have been attempted. */
    long problems() {
        return problems;
    }

    /** The mean score per problem. */
    double mean() {
        return scores / problems;
    }

    /** The mean of every reading per problem, at the problem that has been reached. */
    List<Series> means() {
        List<Series> means = new ArrayList<>();
        readings.forEach((name, sum) ->
                means.add(new Series(name, List.of(new Series.Point(problems, sum / problems)))));
        return means;
    }
}
