package io.cambrian.schedules.report;

import io.cambrian.metalearners.population.WeightLineage;
import io.cambrian.metalearners.population.WeightLineage.Link;
import io.cambrian.schedules.report.PopulationHistory.Segment;
import io.cambrian.searchspace.tuning.field.Setting;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints where the weights of a population come from. */
public final class PopulationPrinter {

    private PopulationPrinter() {}

    /** Founders with their shares of the final population, then each member of it with its line of descent. */
    public static void print(PopulationHistory history, PrintWriter out) {
        WeightLineage lineage = history.lineage();
        out.printf(
                Locale.ROOT,
                "%d segments in %d lanes: %d founders, %d copies of weights.%n%n",
                history.segments().size(),
                history.byLane().size(),
                lineage.founders().size(),
                lineage.copies().size());
        out.println("founders with descendants in the final population:");
        lineage.founderShares().entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed())
                .forEach(share -> out.printf(
                        Locale.ROOT,
                        "  %5.1f %%  lane %d, proposal %d%n",
                        100 * share.getValue(),
                        lane(history, share.getKey()),
                        share.getKey()));
        out.println();
        out.println("final population, the best first (steps, lane, how it went on, settings):");
        lineage.finalPopulation().stream()
                .map(link -> history.segment(link.index()).orElseThrow())
                .sorted(Comparator.comparingDouble(PopulationPrinter::score).reversed())
                .forEach(member -> print(member, history, lineage, out));
    }

    private static double score(Segment segment) {
        return segment.score().orElse(Double.NEGATIVE_INFINITY);
    }

    private static void print(Segment member, PopulationHistory history, WeightLineage lineage, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "lane %d  score %s%n",
                member.record().lane(),
                member.score().isPresent() ? String.format(Locale.ROOT, "%.3f", score(member)) : "none");
        List<Link> line = lineage.line(member.index());
        for (int i = 0; i < line.size(); i++) {
            Segment segment = history.segment(line.get(i).index()).orElseThrow();
            if (i == 0 || !segment.operator().equals("continue")) {
                out.printf(
                        Locale.ROOT,
                        "  %9d  lane %-3d %-10s %s%n",
                        segment.fromStep(),
                        segment.record().lane(),
                        segment.operator(),
                        settings(segment.settings().settings()));
            }
        }
    }

    private static String settings(Map<String, Setting> settings) {
        return settings.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().text())
                .collect(Collectors.joining(", "));
    }

    private static int lane(PopulationHistory history, long index) {
        return history.segment(index).orElseThrow().record().lane();
    }
}
