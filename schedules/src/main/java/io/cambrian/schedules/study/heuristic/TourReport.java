package io.cambrian.schedules.study.heuristic;

import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What {@link TourStudy} has found.
 *
 * @param lengths mean lengths of tours of cities in the unit square, for each number of cities
 */
public record TourReport(List<Lengths> lengths) implements StudyReport {

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

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        return List.of(Bar.exactly(
                "numbers of cities for which all tours are as long as known, but for chance",
                lengths.stream().filter(Lengths::agrees).count(),
                lengths.size()));
    }

    @Override
    public void print(PrintWriter out) {
        out.println("mean length of tours (known)");
        for (Lengths line : lengths) {
            out.println(line.cities() + " cities");
            print("random", line.random(), out);
            print("nearest neighbour", line.nearestNeighbour(), out);
            print("nearest neighbour, 2-opt", line.improved(), out);
            print("best of " + TourStudy.RESTARTS + ", 2-opt and or-opt", line.searched(), out);
        }
    }

    private static void print(String name, KnownMean mean, PrintWriter out) {
        out.printf(Locale.ROOT, "  %-30s    %s%n", name, mean.beside(3));
    }
}
