package io.cambrian.schedules.study.rule;

import io.cambrian.schedules.report.MeasuredChart;
import io.cambrian.schedules.report.MeasuredChart.Curve;
import io.cambrian.schedules.study.TimeArm;
import io.cambrian.schedules.study.rule.TemporalRuleReport.Arm;
import io.cambrian.schedules.study.rule.TemporalRuleReport.AtLength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How rules do that see the age of their agents, and that do not, as Markdown and as charts. */
final class TemporalRuleTable {

    private static final String ACTOR_CRITIC = "A2C";

    private TemporalRuleTable() {}

    /** As it is printed. */
    static String of(TemporalRuleReport report) {
        return of(report, "");
    }

    /**
     * The page.
     *
     * @param command that it is written by
     */
    static String page(TemporalRuleReport report, String command) {
        return of(report, "Written by `" + command + "`; do not edit.\n\n");
    }

    private static String of(TemporalRuleReport report, String origin) {
        StringBuilder page = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # Rules that see the age of their agents, on %s

                %s%d generations from each of %d seeds; root seed %d. Mean returns of the final policies of fresh agents with 95 %% intervals over
                the rules, over agents for A2C. The change of π̂ is the greatest over a life, relative to the size of π̂ at its beginning.

                | rule |%s change of π̂ |
                |---|%s---|
                """,
                report.task(),
                origin,
                report.generations(),
                report.arms().getFirst().both().scores().size(),
                report.rootSeed(),
                report.actorCritic().stream()
                        .map(length -> " " + length.updates() + " updates |")
                        .collect(Collectors.joining()),
                "---|".repeat(report.actorCritic().size())));
        for (Arm arm : report.arms()) {
            page.append(
                    String.format(Locale.ROOT, "| %s |%s %.2f |%n", arm.name(), cells(arm.lengths()), arm.variation()));
        }
        page.append(String.format("| %s |%s |%n%n", ACTOR_CRITIC, cells(report.actorCritic())));
        for (Arm arm : report.arms().subList(1, report.arms().size())) {
            page.append(String.format(
                    Locale.ROOT,
                    "%s above %s, lives of %d and %d updates together: %+.1f standard errors%n%n",
                    TimeArm.TEMPORAL,
                    arm.name(),
                    TemporalRuleStudy.BRIEF,
                    TemporalRuleStudy.LONG,
                    TimeArm.temporalAbove(arm.name(), report.arms())));
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static String cells(List<AtLength> lengths) {
        return lengths.stream()
                .map(length -> length.returns().mean())
                .map(mean -> String.format(Locale.ROOT, " %.3f [%.3f, %.3f] |", mean.mean(), mean.low(), mean.high()))
                .collect(Collectors.joining());
    }

    /** The probes of all searches, and returns by length of life. */
    public static List<MeasuredChart> charts(TemporalRuleReport report) {
        List<Curve> returns = new ArrayList<>();
        List<Curve> probes = new ArrayList<>();
        for (Arm arm : report.arms()) {
            returns.add(returns(arm.name(), arm.lengths()));
            if (!arm.name().equals(TimeArm.MISLED)) {
                probes.add(probe(arm));
            }
        }
        returns.add(returns(ACTOR_CRITIC, report.actorCritic()));
        return List.of(
                new MeasuredChart("change of π̂ with age", "age n / N", "relative to π̂ at age 0", probes),
                new MeasuredChart(report.task(), "updates of a life", "final return", returns));
    }

    private static Curve returns(String name, List<AtLength> lengths) {
        return new Curve(
                name,
                lengths.stream()
                        .map(length -> new MeasuredChart.Point(
                                length.updates(), length.returns().mean()))
                        .toList());
    }

    private static Curve probe(Arm arm) {
        return new Curve(
                arm.name(),
                arm.probe().stream()
                        .map(at -> new MeasuredChart.Point(at.age(), at.change()))
                        .toList());
    }
}
