package io.cambrian.schedules.study.heuristic;

import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import io.cambrian.schedules.study.heuristic.TourStudy.RuleTours;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What the rules for tours make of a user's own cities.
 *
 * @param instances file by file
 */
public record OwnTours(List<Instance> instances) implements StudyReport {

    public OwnTours {
        instances = List.copyOf(instances);
    }

    /**
     * The cities of one file.
     *
     * @param file that they were read from
     * @param lowerBound no tour is shorter
     * @param tours rule by rule
     */
    public record Instance(String file, double lowerBound, List<RuleTours> tours) {

        public Instance {
            tours = List.copyOf(tours);
        }
    }

    /** Nothing is known of them. */
    @Override
    public List<Bar> bars() {
        return List.of();
    }

    @Override
    public void print(PrintWriter out) {
        for (Instance own : instances) {
            out.printf(Locale.ROOT, "%s, no tour below %.1f%n", own.file(), own.lowerBound());
            out.printf(Locale.ROOT, "%-24s %10s %10s %16s%n", "", "plain", "2-opt", "2-opt and or-opt");
            own.tours()
                    .forEach(each -> out.printf(
                            Locale.ROOT,
                            "%-24s %10.1f %10.1f %16.1f%n",
                            each.rule(),
                            each.plain(),
                            each.twoOpt(),
                            each.twoOptAndOrOpt()));
        }
    }
}
