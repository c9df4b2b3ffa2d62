package io.cambrian.schedules.study.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.schedules.study.TimeArm;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The studies of drifts at the smallest size, and their verdicts on made-up scores. */
class DriftStudiesTest {

    private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

    private static DriftReport.Row row(int epochs, String drift, Double... scores) {
        return new DriftReport.Row("CartPole-v1", epochs, drift, Interval.of(List.of(scores)), List.of(scores));
    }

    private static DriftReport report(double dpo, double none) {
        return new DriftReport(
                1,
                List.of(
                        row(4, "PPO", 400.0, 420.0),
                        row(4, "DPO", 400.0, 420.0),
                        row(4, "unclipped", 100.0, 120.0),
                        row(16, "PPO", 480.0, 500.0),
                        row(16, "DPO", dpo - 10, dpo + 10),
                        row(16, "unclipped", none - 10, none + 10)));
    }

    @Test
    void oneStandardErrorBelowIsAllowedAndTwoAreClearlyWorse() {
        // each mean has an error of 10, a difference of two means one of 14.1
        assertTrue(report(476, 461).passed());
        assertFalse(report(475, 461).bars().getFirst().met());
        assertFalse(report(500, 462).bars().getLast().met());
    }

    @Test
    void everyDriftIsTrainedWithFewAndManyEpochs() throws InterruptedException {
        DriftStudy study = new DriftStudy(new RootSeed(3), List.of(new DriftStudy.Setting("Catch", 2_048)));
        DriftReport report = study.run(2, 2, NOWHERE);
        assertEquals(6, report.rows().size());
        assertEquals(report, study.run(2, 1, NOWHERE), "threads change nothing");
        report.rows().forEach(row -> assertEquals(2, row.scores().size()));
    }

    @Test
    void aSearchStartsAtItsBaseAndMoves() throws InterruptedException {
        DriftSearchReport report = new DriftSearchStudy(new RootSeed(2)).run(1, 3, 2, NOWHERE);
        assertTrue(report.firstIsBase());
        assertNotEquals(report.first().scores(), report.last().scores());
        assertNotEquals(report.last().scores(), report.permuted().scores());
    }

    @Test
    void onlyADriftThatSeesTheTimeMovesWithIt() throws InterruptedException {
        LifetimeReport report = new LifetimeStudy(new RootSeed(2)).run(1, 2, 2, NOWHERE);
        assertEquals(0, report.arm(TimeArm.BLIND).movement());
        assertTrue(report.arm(TimeArm.TEMPORAL).movement() > 0);
        assertThrows(IllegalArgumentException.class, () -> report.arm("deaf"));
    }

    @Test
    void theBaselineIsComparedAtTheBestOfItsRates() throws InterruptedException {
        RunSpec spec = RunSpecReader.read("test", """
                name: tiny
                evaluations: 32
                search-space: {kind: drift, form: neural, width: 4}
                meta-learner: {kind: open-es, population: 4}
                trainer: {kind: ppo, hidden: [8], environment-copies: 8, rollout-steps: 16, learning-rate: 0.01}
                stages:
                  - {task: Catch, environment-steps: 1024}
                report: {seeds: 3}
                """);
        TunedBaselineReport report =
                new TunedBaselineStudy(spec).run(NamedDrifts.DPO, NamedDrifts.PPO, 32, 3, 2, NOWHERE);
        assertEquals(16, report.rates().size());
        assertEquals(0.01 / 8, report.rates().getFirst().learningRate(), 1e-9);
        assertEquals(0.01 * 8, report.rates().getLast().learningRate(), 1e-9);
        assertTrue(report.rates().stream().allMatch(rate -> rate.seeds() == 2));
        assertTrue(report.rates().stream()
                .allMatch(rate -> rate.score() <= report.best().score()));
        assertEquals(3, report.rows().getFirst().tunedBaseline().scores().size());
    }

    @Test
    void onlyRunsOfPpoHaveSuchABaseline() {
        RunSpec spec = RunSpecReader.read("test", """
                name: losses
                evaluations: 32
                stages:
                  - {task: Catch, environment-steps: 4096}
                """);
        assertTrue(assertThrows(SpecException.class, () -> new TunedBaselineStudy(spec))
                .getMessage()
                .contains("'dqn'"));
    }
}
