package io.cambrian.schedules.study.design;

import io.cambrian.metalearners.agentsearch.Counts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The report of {@link AgentSearchStudy} as lines for the terminal. */
final class AgentSearchTable {

    private static final String HEADING =
            "budget  strategy                          true accuracy         optimism  above best seed   better than samples";

    private AgentSearchTable() {}

    /** Prints all of it but the bars; what is expected stands in brackets. */
    static void print(AgentSearchReport report, PrintWriter out) {
        out.println("Designs with simulated workers; the best seed solves " + number(report.bestSeed()) + ".");
        out.println("Expected values in brackets, 95 % intervals behind ±.");
        out.println();
        out.println(HEADING);
        report.strategies().forEach(row -> out.println(line(row)));
        out.println();
        out.println("Given designs, told apart with the budget of a search:");
        report.controls().forEach(row -> out.println(line(row)));
        out.println();
        out.println("The raced search with one thing changed, and what that adds to the true accuracy:");
        report.changes().forEach(change -> out.println(line(change)));
        out.println();
        out.println("Other worlds:                 best seed   found there          brought from the first world");
        report.worlds().forEach(world -> out.println(line(world)));
        out.println();
        out.println("One search of each strategy with the middle budget; probability that it has the best design: "
                + dominance(report.dominance()));
    }

    private static String line(AgentSearchReport.Row row) {
        return String.format(
                Locale.ROOT,
                "%6d  %-32s  %s%s  %+.3f%s  %.2f%s  %.2f [%.2f, %.2f]",
                row.candidates(),
                row.strategy(),
                row.truth().mean().withReach(3),
                row.published().map(known -> " (" + number(known.truth()) + ")").orElse(""),
                row.optimism().mean().mean(),
                row.published()
                        .map(known -> String.format(Locale.ROOT, " (%+.3f)", known.optimism()))
                        .orElse(""),
                row.aboveBestSeed(),
                row.published()
                        .map(known -> String.format(Locale.ROOT, " (%.2f)", known.aboveBestSeed()))
                        .orElse(""),
                row.overSamples().mean(),
                row.overSamples().low(),
                row.overSamples().high());
    }

    private static String line(AgentSearchReport.Change change) {
        return String.format(
                Locale.ROOT,
                "%6d  %-32s  %s  %+.3f  difference %+.3f ± %.3f%s",
                change.row().candidates(),
                change.row().strategy(),
                change.row().truth().mean().withReach(3),
                change.row().optimism().mean().mean(),
                change.difference().mean(),
                change.difference().reach(),
                counted(change.counts()));
    }

    private static String counted(Counts counts) {
        StringBuilder text = new StringBuilder();
        append(text, counts.duplicates(), "duplicates");
        append(text, counts.sameOutcomes(), "same outcomes");
        append(text, counts.refusedProposers(), "proposers refused");
        append(text, counts.migrations(), "migrations");
        append(text, counts.reseedings(), "islands begun anew");
        return text.toString();
    }

    private static void append(StringBuilder text, long count, String what) {
        if (count > 0) {
            text.append(", ").append(count).append(' ').append(what);
        }
    }

    private static String line(AgentSearchReport.World world) {
        return String.format(
                Locale.ROOT,
                "%-28s  %.3f       %s        %s",
                world.name(),
                world.bestSeed(),
                world.found().mean().withReach(3),
                world.brought().mean().withReach(3));
    }

    private static String dominance(List<Double> probabilities) {
        return String.join(
                ", ",
                probabilities.stream()
                        .map(each -> String.format(Locale.ROOT, "%.2f", each))
                        .toList());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
