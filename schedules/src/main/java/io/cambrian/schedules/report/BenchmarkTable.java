package io.cambrian.schedules.report;

import io.cambrian.evaluators.benchmark.BenchmarkReport;
import io.cambrian.evaluators.benchmark.Figure;
import io.cambrian.evaluators.benchmark.Goal;
import io.cambrian.evaluators.benchmark.Machine;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The figures of a benchmark as a table. */
public final class BenchmarkTable {

    private BenchmarkTable() {}

    /** Prints where the figures were taken, then one line for each. */
    public static void print(BenchmarkReport report, PrintWriter out) {
        Machine machine = report.machine();
        out.printf(
                "%s, %d cores, vectors of %d bits; %s; %s%n",
                machine.processor(), machine.cores(), machine.vectorBits(), machine.operatingSystem(), machine.java());
        out.printf(
                "%s, commit %s, load average %.1f when it began%n%n",
                report.date(), report.commit().isEmpty() ? "unknown" : report.commit(), machine.loadAverage());
        int width = report.figures().stream()
                .mapToInt(figure -> figure.name().length())
                .max()
                .orElse(0);
        String row = "%-" + Math.max(width, 6) + "s  %16s  %8s  %9s  %9s  %s%n";
        out.printf(row, "figure", "measured", "of peak", "bar", "aim", "mark");
        String previous = "";
        for (Figure figure : report.figures()) {
            if (!figure.measurement().equals(previous)) {
                out.println("-- " + figure.measurement());
                previous = figure.measurement();
            }
            out.printf(
                    row,
                    figure.name(),
                    measured(figure),
                    percent(figure.shareOfPeak(), "%.1f %%"),
                    goal(figure, Goal::bar),
                    goal(figure, Goal::aim),
                    mark(figure));
        }
    }

    private static String measured(Figure figure) {
        return figure.value().isEmpty() ? "" : (number(figure.value().getAsDouble()) + " " + figure.unit()).strip();
    }

    private static String goal(Figure figure, Function<Goal, OptionalDouble> part) {
        return figure.goal()
                .map(goal -> {
                    OptionalDouble wanted = part.apply(goal);
                    if (wanted.isEmpty()) {
                        return "";
                    }
                    String sign = goal.direction() == Goal.Direction.AT_LEAST ? "≥ " : "≤ ";
                    return sign
                            + switch (goal.quantity()) {
                                case VALUE -> number(wanted.getAsDouble());
                                case SHARE_OF_PEAK -> percent(wanted, "%.0f %%");
                            };
                })
                .orElse("");
    }

    private static String mark(Figure figure) {
        String words = figure.mark().words();
        return figure.note().isEmpty() ? words : words + ": " + figure.note();
    }

    private static String percent(OptionalDouble share, String format) {
        return share.isEmpty() ? "" : String.format(Locale.ROOT, format, 100 * share.getAsDouble());
    }

    /** Three or four digits that count, thousands set apart. */
    private static String number(double value) {
        if (value == Math.rint(value) || Math.abs(value) >= 1_000) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.3g", value);
    }
}
