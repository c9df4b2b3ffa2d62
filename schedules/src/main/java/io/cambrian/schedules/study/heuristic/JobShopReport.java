package io.cambrian.schedules.study.heuristic;

import java.util.List;

/**
 * What {@link JobShopStudy} has found.
 *
 * @param ft06 schedule lengths of the instance of Fisher and Thompson
 * @param ratios of schedule lengths to their lower bounds, on random instances of ten jobs and ten machines
 */
public record JobShopReport(List<Lengths> ft06, List<Ratios> ratios) {

    public JobShopReport {
        ft06 = List.copyOf(ft06);
        ratios = List.copyOf(ratios);
    }

    /** What a rule makes of ft06, and what it is known to make of it. */
    public record Lengths(String rule, int active, int knownActive, int nonDelay, int knownNonDelay) {

        boolean agrees() {
            return active == knownActive && nonDelay == knownNonDelay;
        }
    }

    /** How far above the bound a rule's schedules are. */
    public record Ratios(String rule, KnownMean active, KnownMean nonDelay) {

        boolean agrees() {
            return active.agrees() && nonDelay.agrees();
        }
    }

    /** Whether lengths are the known ones, and mean ratios as near to the known ones as chance allows. */
    public boolean passed() {
        return ft06.stream().allMatch(Lengths::agrees) && ratios.stream().allMatch(Ratios::agrees);
    }
}
