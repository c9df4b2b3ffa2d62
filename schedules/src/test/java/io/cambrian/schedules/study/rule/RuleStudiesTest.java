package io.cambrian.schedules.study.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.TimeArm;
import io.cambrian.schedules.study.rule.TemporalRuleReport.Arm;
import io.cambrian.schedules.study.rule.TemporalRuleReport.AtAge;
import io.cambrian.schedules.study.rule.TemporalRuleReport.AtLength;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The studies of learned rules, in miniature; what they find needs minutes. */
class RuleStudiesTest {

    private static final PrintWriter NOWHERE = new PrintWriter(new StringWriter());

    @Test
    void bothWaysOfTrainingBeginAtTheSameRuleAndSpendTheSameTime() throws InterruptedException {
        var effort = new RuleTrainingStudy.Effort(2, 0.4, 2);
        RuleTrainingReport report = new RuleTrainingStudy(new RootSeed(1), effort).run(1, NOWHERE);
        RuleTrainingReport.Point one = report.metaGradient().points().getFirst();
        RuleTrainingReport.Point other = report.strategy().points().getFirst();
        assertEquals(one.scores(), other.scores());
        assertEquals(0, one.environmentSteps());
        assertEquals(0.4, report.metaGradient().points().getLast().seconds());
        assertEquals(0.4, report.strategy().points().getLast().seconds());
        assertTrue(RuleTrainingTable.of(report).contains("| 0.4 | "), RuleTrainingTable.of(report));
        assertEquals(3, RuleTrainingTable.chart(report).curves().size());
        String page = report.page("rule-trainings", "./cambrian study rule-trainings --seeds 2");
        assertTrue(page.contains("\n\nWritten by `./cambrian study rule-trainings --seeds 2`; do not edit.\n\n"), page);
    }

    @Test
    void theLeadIsTakenSeedBySeed() {
        RuleTrainingReport report = new RuleTrainingReport(
                1, 10, 4, new RuleTrainingReport.Arm("one", List.of(reached(0.9, 0.5))), arm(0.6, 0.3), 1);
        assertEquals(0.25, report.lead().mean(), 1e-12);
    }

    private static RuleTrainingReport.Arm arm(Double... scores) {
        return new RuleTrainingReport.Arm("other", List.of(reached(scores)));
    }

    private static RuleTrainingReport.Point reached(Double... scores) {
        return new RuleTrainingReport.Point(60, 1000, 10, Scores.of(List.of(scores)));
    }

    @Test
    void aStepThatEndsAfterItsTimeDoesNotCount() {
        var rule = new LpgRule(
                LpgShape.gru(1, LifetimeInputs.NONE),
                new float[LpgShape.gru(1, LifetimeInputs.NONE).weights()]);
        var course = new TimedCourse(List.of(
                new TimedCourse.Moment(0, 0, 0, rule),
                new TimedCourse.Moment(1.5, 10, 1, rule),
                new TimedCourse.Moment(2.5, 20, 2, rule)));
        assertSame(course.moments().getFirst(), course.at(1));
        assertSame(course.moments().get(1), course.at(2));
        assertSame(course.moments().get(1), course.at(1.5));
        assertSame(course.moments().getLast(), course.at(100));
    }

    @Test
    void onlyRulesThatSeeTheAgeChangeWithIt() throws InterruptedException {
        TemporalRuleReport report = new TemporalRuleStudy(
                        new RootSeed(1), TaskCatalogue.standard().byName("Corridor-9"))
                .run(2, 1, 2, 1, NOWHERE);
        assertEquals(0, report.arm(TimeArm.BLIND).variation());
        assertTrue(report.arm(TimeArm.TEMPORAL).variation() > 0);
        assertEquals(
                report.arm(TimeArm.TEMPORAL).probe(), report.arm(TimeArm.MISLED).probe());
        assertEquals(5, report.arms().size());
        assertTrue(TemporalRuleTable.of(report).contains("| blind |"), TemporalRuleTable.of(report));
        assertEquals(2, TemporalRuleTable.charts(report).size());
        String page = report.page("temporal-rules", "./cambrian study temporal-rules --seeds 2");
        assertTrue(page.contains("\n\nWritten by `./cambrian study temporal-rules --seeds 2`; do not edit.\n\n"), page);
    }

    @Test
    void theAgeMattersOnlyIfWhoIsMisledAboutItDoesWorse() {
        Arm misled = arm(TimeArm.MISLED, 0.5, 0.9);
        assertTrue(report(misled).passed());
        assertFalse(report(arm(TimeArm.MISLED, 0.8, 0.9)).passed());
    }

    private static TemporalRuleReport report(Arm misled) {
        return new TemporalRuleReport(
                1,
                "Corridor-9",
                150,
                List.of(
                        arm(TimeArm.TEMPORAL, 0.8, 0.9),
                        misled,
                        arm(TimeArm.BLIND, 0.7, 0),
                        arm(TemporalRuleReport.STRANGERS, 0.7, 0.2),
                        arm(TemporalRuleReport.META_GRADIENT, 0.3, 0.1)),
                List.of());
    }

    private static Arm arm(String name, double level, double change) {
        Scores returns = Scores.of(List.of(level, level + 0.01, level + 0.02 * level));
        return new Arm(
                name,
                List.of(new AtLength(TemporalRuleStudy.BRIEF, returns), new AtLength(TemporalRuleStudy.LONG, returns)),
                List.of(new AtAge(1, Interval.of(List.of(change, change)))));
    }
}
