package io.cambrian.schedules.study.heuristic;

import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import io.cambrian.schedules.study.heuristic.JobShopStudy.RuleSchedules;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What the dispatching rules make of a user's own job shops.
 *
 * @param instances file by file
 */
public record OwnSchedules(List<Instance> instances) implements StudyReport {

    public OwnSchedules {
        instances = List.copyOf(instances);
    }

    /**
     * One job shop.
     *
     * @param file that it was read from
     * @param lowerBound no schedule is shorter
     * @param schedules rule by rule
     */
    public record Instance(String file, int lowerBound, List<RuleSchedules> schedules) {

        public Instance {
            schedules = List.copyOf(schedules);
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
            out.printf(Locale.ROOT, "%s, no schedule below %d%n", own.file(), own.lowerBound());
            out.printf(Locale.ROOT, "%-24s %10s %10s%n", "", "active", "non-delay");
            own.schedules()
                    .forEach(each ->
                            out.printf(Locale.ROOT, "%-24s %10d %10d%n", each.rule(), each.active(), each.nonDelay()));
        }
    }
}
