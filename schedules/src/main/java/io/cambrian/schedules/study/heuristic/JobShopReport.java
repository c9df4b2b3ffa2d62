package io.cambrian.schedules.study.heuristic;

import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What {@link JobShopStudy} has found.
 *
 * @param ft06 schedule lengths of the instance of Fisher and Thompson
 * @param ratios of schedule lengths to their lower bounds, on random instances of ten jobs and ten machines
 */
public record JobShopReport(List<Lengths> ft06, List<Ratios> ratios) implements StudyReport {

    public JobShopReport {
        ft06 = List.copyOf(ft06);
        ratios = List.copyOf(ratios);
    }

    /**
     * What a rule makes of ft06, and what it is known to make of it.
     *
     * @param rule its name
     * @param active the length of its active schedule
     * @param knownActive the same as it is known
     * @param nonDelay the length of its schedule without delay
     * @param knownNonDelay the same as it is known
     */
    public record Lengths(String rule, int active, int knownActive, int nonDelay, int knownNonDelay) {

        boolean agrees() {
            return active == knownActive && nonDelay == knownNonDelay;
        }
    }

    /**
     * How far above the bound a rule's schedules are.
     *
     * @param rule its name
     * @param active of its active schedules
     * @param nonDelay of its schedules without delay
     */
    public record Ratios(String rule, KnownMean active, KnownMean nonDelay) {

        boolean agrees() {
            return active.agrees() && nonDelay.agrees();
        }
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        return List.of(
                Bar.exactly(
                        "rules whose schedules of ft06 are as long as known",
                        ft06.stream().filter(Lengths::agrees).count(),
                        ft06.size()),
                Bar.exactly(
                        "rules whose ratios on random job shops are as near to the known ones as chance allows",
                        ratios.stream().filter(Ratios::agrees).count(),
                        ratios.size()));
    }

    @Override
    public void print(PrintWriter out) {
        out.println("ft06, length of schedules (known)");
        out.printf(Locale.ROOT, "%-24s %12s %12s%n", "", "active", "non-delay");
        for (Lengths line : ft06) {
            out.printf(
                    Locale.ROOT,
                    "%-24s %6d (%3d) %6d (%3d)%n",
                    line.rule(),
                    line.active(),
                    line.knownActive(),
                    line.nonDelay(),
                    line.knownNonDelay());
        }
        out.println("10 x 10, mean ratio to the lower bound (known)");
        out.printf(Locale.ROOT, "%-24s %29s %29s%n", "", "active", "non-delay");
        for (Ratios line : ratios) {
            out.printf(
                    Locale.ROOT,
                    "%-24s %29s %29s%n",
                    line.rule(),
                    line.active().beside(3),
                    line.nonDelay().beside(3));
        }
    }
}
