package io.cambrian.schedules.study.task;

import io.cambrian.evaluators.task.LearntScore;
import io.cambrian.evaluators.task.MeasuredScore;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What {@link TaskStudy} has measured.
 *
 * @param scores task by task
 */
public record TaskScores(List<MeasuredScore> scores) implements StudyReport {

    private static final String ROW = "%-30s %12s %8s %12s %10s %6s  %s%n";

    public TaskScores {
        scores = List.copyOf(scores);
    }

    /** There is none: scores are measured so that others can be compared with them. */
    @Override
    public List<Bar> bars() {
        return List.of();
    }

    @Override
    public void print(PrintWriter out) {
        heading(out);
        scores.forEach(score -> print(score, out));
    }

    static void heading(PrintWriter out) {
        out.printf(ROW, "task", "random", "±", "reference", "95 % reach", "seeds", "method");
        out.flush();
    }

    static void print(MeasuredScore score, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                ROW,
                score.task(),
                number(score.random()),
                number(score.randomError()),
                score.reference().isPresent() ? number(score.reference().getAsDouble()) : "-",
                number(score.reach()),
                score.seeds(),
                score.method());
        for (LearntScore other : score.others()) {
            String mean = number(other.mean());
            out.printf(Locale.ROOT, ROW, "", "", "", mean, number(other.reach()), other.seeds(), other.method());
        }
        out.flush();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
