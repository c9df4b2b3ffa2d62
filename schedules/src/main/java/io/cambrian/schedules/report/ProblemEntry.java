package io.cambrian.schedules.report;

import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * A task with problems as the catalogue lists it.
 *
 * @param name the task's name
 * @param attemptedBy the class of the candidates that attempt them
 * @param random the score that becomes 0: of random play, or whatever else {@code source} says
 * @param reference the score that becomes 1
 * @param source where the two come from
 */
public record ProblemEntry(String name, String attemptedBy, double random, double reference, String source) {

    private static final String ROW = "%-30s %-14s %10s %10s  %s%n";

    /** The entry of a task that has problems. */
    public static ProblemEntry of(Task task) {
        ScoreRange scores = task.scores();
        return new ProblemEntry(
                task.name(),
                task.problems().orElseThrow().type().getSimpleName(),
                scores.random(),
                scores.reference(),
                scores.source());
    }

    /** A heading and a line for each. */
    public static void printTable(List<ProblemEntry> entries, PrintWriter out) {
        out.printf(ROW, "problems", "attempted by", "random", "reference", "scores");
        entries.forEach(entry -> out.printf(
                Locale.ROOT,
                ROW,
                entry.name(),
                entry.attemptedBy(),
                Interval.text(entry.random()),
                Interval.text(entry.reference()),
                entry.source()));
    }

    /** One property a line. */
    public void print(PrintWriter out) {
        out.println(name);
        out.println("  attempted by     " + attemptedBy);
        out.println("  random score     " + Interval.text(random));
        out.println("  reference score  " + Interval.text(reference));
        out.println("  scores           " + source);
    }
}
