package io.cambrian.schedules.study.rule;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.MeasuredChart;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;

/**
 * What {@link RuleTrainingStudy} has found. All scores are means over held-out levels, from 0 for random play to 1 for the best policy
 * of each.
 *
 * @param rootSeed the root of all seeds
 * @param weights of the rule
 * @param levels on which rules were judged
 * @param metaGradient how the rule did that followed meta-gradients
 * @param strategy how the one did that an evolution strategy moved
 * @param actorCritic of the hand-made rule
 */
public record RuleTrainingReport(
        long rootSeed, int weights, int levels, Arm metaGradient, Arm strategy, double actorCritic)
        implements StudyReport {

    /**
     * One way to train.
     *
     * @param name of it
     * @param points in order of time
     */
    public record Arm(String name, List<Point> points) {

        public Arm {
            points = List.copyOf(points);
        }
    }

    /**
     * What was reached by a time.
     *
     * @param seconds of processor time
     * @param environmentSteps spent, the mean over seeds
     * @param updates of agents, the mean over seeds
     * @param scores one for each seed
     */
    public record Point(double seconds, double environmentSteps, double updates, Scores scores) {}

    /** By how much meta-gradients lie above the strategy at the end, seed by seed. */
    public Interval lead() {
        return metaGradient
                .points()
                .getLast()
                .scores()
                .leadOver(strategy.points().getLast().scores());
    }

    /** There is none: which way gets more out of its time is the question. */
    @Override
    public List<Bar> bars() {
        return List.of();
    }

    @Override
    public void print(PrintWriter out) {
        out.print(RuleTrainingTable.of(this));
    }

    @Override
    public List<MeasuredChart> charts() {
        return List.of(RuleTrainingTable.chart(this));
    }

    @Override
    public String page(String name, String command) {
        return RuleTrainingTable.page(this, command);
    }
}
