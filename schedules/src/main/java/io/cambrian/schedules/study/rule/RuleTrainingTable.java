package io.cambrian.schedules.study.rule;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.MeasuredChart;
import io.cambrian.schedules.study.rule.RuleTrainingReport.Arm;
import io.cambrian.schedules.study.rule.RuleTrainingReport.Point;
import java.util.List;
import java.util.Locale;

/** What two ways of training a rule have reached at the same times, as Markdown and as a chart. */
final class RuleTrainingTable {

    private RuleTrainingTable() {}

    /** As it is printed. */
    static String of(RuleTrainingReport report) {
        return of(report, "");
    }

    /**
     * The page.
     *
     * @param command that it is written by
     */
    static String page(RuleTrainingReport report, String command) {
        return of(report, "Written by `" + command + "`; do not edit.\n\n");
    }

    private static String of(RuleTrainingReport report, String origin) {
        StringBuilder page = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # A learned rule by meta-gradients and by an evolution strategy, at equal time

                %sA rule with %,d weights, trained from %d seeds, both ways from the same first weights; root seed %d. Seconds are of processor
                time of the training thread. Scores are means over fresh agents on %d levels that no training has seen, 0 for random play and 1
                for the best policy, with 95 %% intervals over seeds. A2C has %.3f.

                | seconds | meta-gradient | environment steps | agents' updates | evolution strategy | environment steps | agents' updates |
                |---|---|---|---|---|---|---|
                """,
                origin,
                report.weights(),
                report.metaGradient().points().getFirst().scores().scores().size(),
                report.rootSeed(),
                report.levels(),
                report.actorCritic()));
        for (int i = 0; i < report.metaGradient().points().size(); i++) {
            Point one = report.metaGradient().points().get(i);
            Point other = report.strategy().points().get(i);
            page.append(String.format(Locale.ROOT, "| %.1f | %s | %s |%n", one.seconds(), cells(one), cells(other)));
        }
        Interval lead = report.lead();
        page.append(String.format(
                Locale.ROOT,
                "%nIn the end meta-gradients are ahead by %.3f [%.3f, %.3f], seed by seed.%n",
                lead.mean(),
                lead.low(),
                lead.high()));
        return page.toString();
    }

    private static String cells(Point point) {
        Interval score = point.scores().mean();
        return String.format(
                Locale.ROOT,
                "%.3f [%.3f, %.3f] | %,.0f | %,.0f",
                score.mean(),
                score.low(),
                score.high(),
                point.environmentSteps(),
                point.updates());
    }

    /** Score against seconds of both, and A2C's line. */
    public static MeasuredChart chart(RuleTrainingReport report) {
        double end = report.metaGradient().points().getLast().seconds();
        Interval constant = new Interval(report.actorCritic(), report.actorCritic(), report.actorCritic(), 1);
        return new MeasuredChart(
                "levels that no training has seen",
                "seconds of processor time",
                "score",
                List.of(
                        curve(report.metaGradient()),
                        curve(report.strategy()),
                        new MeasuredChart.Curve(
                                "A2C",
                                List.of(
                                        new MeasuredChart.Point(0, constant),
                                        new MeasuredChart.Point(end, constant)))));
    }

    private static MeasuredChart.Curve curve(Arm arm) {
        return new MeasuredChart.Curve(
                arm.name(),
                arm.points().stream()
                        .map(point -> new MeasuredChart.Point(
                                point.seconds(), point.scores().mean()))
                        .toList());
    }
}
