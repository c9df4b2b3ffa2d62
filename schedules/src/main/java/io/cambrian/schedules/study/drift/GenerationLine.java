package io.cambrian.schedules.study.drift;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import java.util.List;
import java.util.Locale;

/** How the trainings of one generation went, in a line. */
final class GenerationLine {

    private GenerationLine() {}

    static String of(List<Evaluation> evaluations) {
        double[] scores = evaluations.stream()
                .map(Evaluation::outcome)
                .filter(Outcome.Scored.class::isInstance)
                .mapToDouble(outcome -> ((Outcome.Scored) outcome).score())
                .sorted()
                .toArray();
        if (scores.length == 0) {
            return "no training of " + evaluations.size() + " has a score";
        }
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        return String.format(
                Locale.ROOT,
                "%d trainings, scores from %.2f to %.2f, mean %.3f",
                scores.length,
                scores[0],
                scores[scores.length - 1],
                sum / scores.length);
    }
}
