package io.cambrian.schedules.report;

import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A task as the catalogue lists it.
 *
 * @param name the task's name
 * @param sees the observation space in words
 * @param does the action space in words
 * @param horizon the most steps of an episode
 * @param random the score that becomes 0: the mean return of random actions, if known
 * @param reference the score that becomes 1, if known
 * @param optimum the best possible mean return, if known
 * @param source where the scores come from
 */
public record TaskEntry(
        String name,
        String sees,
        String does,
        int horizon,
        Optional<Double> random,
        Optional<Double> reference,
        Optional<Double> optimum,
        String source) {

    private static final String ROW = "%-30s %-14s %-24s %7s %10s %10s %10s  %s%n";

    /** The entry of a task. */
    public static TaskEntry of(Task task) {
        ScoreRange scores = task.scores();
        boolean known = !scores.equals(ScoreRange.RAW);
        return new TaskEntry(
                task.name(),
                task.observationSpace().toString(),
                task.actionSpace().toString(),
                task.horizon(),
                known ? Optional.of(scores.random()) : Optional.empty(),
                known ? Optional.of(scores.reference()) : Optional.empty(),
                scores.optimum().isPresent() ? Optional.of(scores.optimum().getAsDouble()) : Optional.empty(),
                scores.source());
    }

    /** A heading and a line for each. */
    public static void printTable(List<TaskEntry> entries, PrintWriter out) {
        out.printf(ROW, "task", "sees", "does", "limit", "random", "reference", "optimum", "scores");
        for (TaskEntry entry : entries) {
            out.printf(
                    Locale.ROOT,
                    ROW,
                    entry.name(),
                    entry.sees(),
                    entry.does(),
                    String.format(Locale.ROOT, "%,d", entry.horizon()),
                    number(entry.random()),
                    number(entry.reference()),
                    number(entry.optimum()),
                    entry.source());
        }
    }

    /** One property a line. */
    public void print(PrintWriter out) {
        out.println(name);
        out.println("  an agent sees    " + sees);
        out.println("  and does         " + does);
        out.printf(Locale.ROOT, "  for at most      %,d steps%n", horizon);
        out.println("  random score     " + number(random));
        out.println("  reference score  " + number(reference));
        out.println("  best possible    " + number(optimum));
        out.println("  scores           " + source);
    }

    /** With as many places as a score of that size needs; a dash where it is not known. */
    public static String number(Optional<Double> score) {
        return score.map(Interval::text).orElse("-");
    }
}
