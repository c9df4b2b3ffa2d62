package io.cambrian.schedules.study.heuristic;

import java.util.List;

/**
 * What {@link TourStudy} has found.
 *
 * @param lengths mean lengths of tours of cities in the unit square, for each number of cities
 */
public record TourReport(List<Lengths> lengths) {

    public TourReport {
        lengths = List.copyOf(lengths);
    }

    /**
     * How long tours of so many cities are.
     *
     * @param cities how many
     * @param random in any order
     * @param nearestNeighbour always to the nearest city
     * @param improved the same, and then 2-opt
     * @param searched the shortest of 60 tours by 2-opt and or-opt from any order
     */
    public record Lengths(
            int cities, KnownMean random, KnownMean nearestNeighbour, KnownMean improved, KnownMean searched) {

        boolean agrees() {
            return random.agrees() && nearestNeighbour.agrees() && improved.agrees() && searched.agrees();
        }
    }

    /** Whether all means are as near to the known ones as chance allows. */
    public boolean passed() {
        return lengths.stream().allMatch(Lengths::agrees);
    }
}
