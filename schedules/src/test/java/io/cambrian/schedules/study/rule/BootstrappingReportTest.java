package io.cambrian.schedules.study.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.rule.lpg.MetaSettings.RuleInputs;
import io.cambrian.schedules.study.Scores;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrappingReportTest {

    private static final Scores WHOLE = Scores.of(List.of(1.0, 0.9, 1.0));
    private static final Scores HARMED = Scores.of(List.of(0.1, -0.1, 0.0));

    @Test
    void bothAblationsMustDoClearHarmToRulesWithFollowedInputs() {
        assertTrue(report(HARMED, HARMED).passed());
        assertFalse(report(WHOLE, HARMED).passed());
        assertFalse(report(HARMED, WHOLE).passed());
    }

    @Test
    void rulesWithHeldInputsAreReportedOnly() {
        BootstrappingReport report = report(HARMED, HARMED);
        assertFalse(report.rules().getLast().needsPredictions());
        assertEquals(List.of("DelayedChain-6"), report.tasks());
    }

    private static BootstrappingReport report(Scores blind, Scores untaught) {
        return new BootstrappingReport(
                1,
                400,
                List.of(
                        new BootstrappingReport.Row(RuleInputs.FOLLOWED, "DelayedChain-6", WHOLE, blind, untaught),
                        new BootstrappingReport.Row(RuleInputs.HELD, "DelayedChain-6", HARMED, HARMED, HARMED)),
                List.of(1.0));
    }
}
