package io.cambrian.schedules.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints a front as text, one line for each candidate. */
public final class FrontPrinter {

    private static final int WIDTH = 10;

    private FrontPrinter() {}

    /** The objectives, then all points. */
    public static void print(Front front, PrintWriter out) {
        String objectives =
                front.objectives().stream().map(FrontObjective::title).collect(Collectors.joining(", "));
        if (front.points().isEmpty()) {
            out.println("Front of " + objectives + ": nothing has a score yet.");
            return;
        }
        out.println("Front of " + objectives + ", by the seeds of the search:");
        out.println(heading(front));
        for (FrontPoint point : front.points()) {
            out.println(line(front, point));
        }
    }

    private static String heading(Front front) {
        return front.objectives().stream()
                        .map(objective -> padded(objective, objective.name()))
                        .collect(Collectors.joining())
                + "   selection  candidate";
    }

    private static String line(Front front, FrontPoint point) {
        String values = IntStream.range(0, front.objectives().size())
                .mapToObj(i -> padded(front.objectives().get(i), written(front, i, point)))
                .collect(Collectors.joining());
        String selection = point.selectionScore().isPresent()
                ? String.format(Locale.ROOT, "%12.3f", point.selectionScore().getAsDouble())
                : " ".repeat(11) + "-";
        return values + selection + "  " + point.candidate().shortForm() + "  "
                + LeaderboardPrinter.shortened(point.formula());
    }

    private static String padded(FrontObjective objective, String text) {
        int width = Math.max(WIDTH, objective.name().length() + 2);
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static String written(Front front, int objective, FrontPoint point) {
        return String.format(
                Locale.ROOT,
                isCounted(front.points(), objective) ? "%,.0f" : "%.3f",
                point.values().get(objective));
    }

    /** Whether all values of an objective are whole numbers. */
    private static boolean isCounted(List<FrontPoint> points, int objective) {
        return points.stream()
                .mapToDouble(point -> point.values().get(objective))
                .allMatch(value -> value == Math.rint(value));
    }
}
