package io.cambrian.schedules.study.selftuning;

import io.cambrian.evaluators.imitation.CorridorImitator;
import io.cambrian.schedules.report.MeasuredChart;
import io.cambrian.schedules.study.Scores;
import java.util.List;

/**
 * What {@link DiscountSchedulingStudy} has found.
 *
 * @param rootSeed the root of all seeds
 * @param episodes of every life
 * @param arms the scheduled discount first
 */
public record DiscountSchedulingReport(long rootSeed, int episodes, List<Arm> arms) {

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

    /** Whether four of five lives come to the end with a scheduled discount, and none with the greatest fixed one. */
    public boolean passed() {
        return arms.getFirst().share() >= LEAST_SHARE && arms.getLast().atTheEnd() == 0;
    }

    /** Discount and progress over the episodes. */
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
