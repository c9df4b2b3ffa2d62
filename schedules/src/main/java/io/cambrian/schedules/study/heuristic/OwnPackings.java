package io.cambrian.schedules.study.heuristic;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the classical rules make of a user's own instances of bin packing.
 *
 * @param instances file by file
 */
public record OwnPackings(List<Instances> instances) implements StudyReport {

    public OwnPackings {
        instances = List.copyOf(instances);
    }

    /**
     * The instances of one file.
     *
     * @param file that they were read from
     * @param excess the bins above the lower bound in percent, rule by rule
     */
    public record Instances(String file, Map<String, Interval> excess) {}

    /** Nothing is known of them. */
    @Override
    public List<Bar> bars() {
        return List.of();
    }

    @Override
    public void print(PrintWriter out) {
        for (Instances own : instances) {
            out.println(own.file());
            own.excess()
                    .forEach((rule, percent) ->
                            out.printf(Locale.ROOT, "%-18s %s %% above the lower bound%n", rule, percent.withReach(2)));
        }
    }
}
