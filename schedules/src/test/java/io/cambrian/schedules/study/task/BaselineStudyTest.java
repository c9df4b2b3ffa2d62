package io.cambrian.schedules.study.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.learner.TunedDqn;
import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.report.Interval;
import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BaselineStudyTest {

    @Test
    void everyTunedBaselineIsOfATaskWithNumberedActionsAndBetterThanRandomPlay() {
        for (TunedDqn tuned : TunedDqn.all()) {
            Task task = TaskCatalogue.standard().byName(tuned.task());
            assertTrue(task.actions() > 1, tuned.task());
            assertTrue(
                    task.scores().equals(ScoreRange.RAW) || task.normalise(tuned.solvedAt()) > 0.1,
                    () -> tuned.task() + " counts as solved at " + tuned.solvedAt());
        }
    }

    /** Ten thousand steps of Catch are learnt in about half a second; each training catches nearly every ball. */
    @Test
    void catchIsLearntAndTheReportDoesNotDependOnTheThreads() throws InterruptedException {
        BaselineStudy study =
                new BaselineStudy(new RootSeed(1), List.of(TunedDqn.of("Catch").orElseThrow()));
        StringWriter table = new StringWriter();
        BaselineReport report = study.run(2, 2, new PrintWriter(table));
        assertEquals(report, study.run(2, 1, new PrintWriter(new StringWriter())));
        assertTrue(report.passed(), report::toString);
        assertTrue(table.toString().contains("Catch"), table::toString);
        assertTrue(table.toString().contains("2 of  2"), table::toString);
    }

    @Test
    void aTrainingWithoutAScoreIsAFailureAndNotAScore() throws InterruptedException {
        TunedDqn tuned = TunedDqn.of("Catch").orElseThrow();
        TunedDqn tooShort = new TunedDqn("Catch", tuned.settings(), Budget.ofEnvironmentSteps(100), 0.95, true);
        BaselineReport report =
                new BaselineStudy(new RootSeed(1), List.of(tooShort)).run(2, 1, new PrintWriter(new StringWriter()));
        BaselineReport.Row row = report.rows().getFirst();
        assertEquals(2, row.failures());
        assertEquals(List.of(), row.scores());
        assertFalse(report.passed());
    }

    @Test
    void eightOfTenIsReliableSevenIsNot() {
        assertTrue(reached(8, true).passed());
        assertFalse(reached(7, true).passed());
        assertTrue(reached(0, false).passed());
    }

    private static BaselineReport reached(int solved, boolean reliable) {
        List<Double> scores =
                IntStream.range(0, 10).mapToObj(i -> i < solved ? 1.0 : 0.0).toList();
        return new BaselineReport(
                1,
                List.of(new BaselineReport.Row(
                        "Catch", 100, 10, 0.95, solved, reliable, 0, Interval.of(scores), 0.5, scores)));
    }
}
