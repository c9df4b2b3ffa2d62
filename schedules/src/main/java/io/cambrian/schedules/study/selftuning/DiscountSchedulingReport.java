package io.cambrian.schedules.study.selftuning;

import io.cambrian.evaluators.imitation.CorridorImitator;
import io.cambrian.schedules.report.MeasuredChart;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What {@link DiscountSchedulingStudy} has found.
 *
 * @param rootSeed the root of all seeds
 * @param episodes of every life
 * @param arms the scheduled discount first
 */
public record DiscountSchedulingReport(long rootSeed, int episodes, List<Arm> arms) implements StudyReport {

    private static final double LEAST_SHARE = 0.8;

    public DiscountSchedulingReport {
        arms = List.copyOf(arms);
    }

    /**
     * How one discount did.
     *
     * @param name for people
     * @param atTheEnd in how many lives the last greedy episode comes to the end of the corridor
     * @param inTheRoom in how many it ends in the side room
     * @param lives how many there were
     * @param discount of the last updates
     * @param course the discount over the episodes
     * @param followed how many steps of the demonstrations are mastered, over the episodes
     */
    public record Arm(
            String name,
            int atTheEnd,
            int inTheRoom,
            int lives,
            Scores discount,
            List<MeasuredChart.Point> course,
            List<MeasuredChart.Point> followed) {

        public Arm {
            course = List.copyOf(course);
            followed = List.copyOf(followed);
        }

        private double share() {
            return (double) atTheEnd / lives;
        }
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        return List.of(
                Bar.atLeast(
                        "share of lives that come to the end with a scheduled discount",
                        arms.getFirst().share(),
                        LEAST_SHARE),
                Bar.exactly(
                        "lives that come there with the greatest fixed discount",
                        arms.getLast().atTheEnd(),
                        0));
    }

    @Override
    public void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%-16s %10s %12s %14s%n", "discount", "at the end", "in the room", "last discount");
        for (Arm arm : arms) {
            out.printf(
                    Locale.ROOT,
                    "%-16s %5d of %d %7d of %d %14.4f%n",
                    arm.name(),
                    arm.atTheEnd(),
                    arm.lives(),
                    arm.inTheRoom(),
                    arm.lives(),
                    arm.discount().mean().mean());
        }
    }

    /** Discount and progress over the episodes. */
    @Override
    public List<MeasuredChart> charts() {
        return List.of(
                new MeasuredChart(
                        "Discount, mean of the lives",
                        "episodes",
                        "discount",
                        arms.stream()
                                .map(arm -> new MeasuredChart.Curve(arm.name(), arm.course()))
                                .toList()),
                new MeasuredChart(
                        "Steps of the demonstrations that are mastered, of " + CorridorImitator.END,
                        "episodes",
                        "steps",
                        arms.stream()
                                .map(arm -> new MeasuredChart.Curve(arm.name(), arm.followed()))
                                .toList()));
    }
}
