package io.cambrian.schedules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.record.CurvePoint;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.OutcomeRecord;
import io.cambrian.archive.record.RunId;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.searchspace.CandidateId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Agents that were looked at at different times have a mean at all times at which both are known. */
class LearningCurvesTest {

    private static final RunId RUN = new RunId("r-20261122-120000-0001");
    private static final CandidateId BEST = CandidateId.ofCanonical("best");
    private static final RunSpec SPEC = RunSpecReader.read("curves", """
            name: curves
            evaluations: 1
            stages:
              - {task: Catch, environment-steps: 1000}
            report:
              held-out:
                - {task: CartPole-v0, environment-steps: 1000}
            """);

    @Test
    void curvesAreStraightBetweenReadingsAndLevelAfterTheLast() {
        LearningCurves curves = LearningCurves.of(
                SPEC,
                List.of(BEST),
                Stream.of(new Event.Reported(
                        RUN,
                        BEST,
                        List.of(
                                record("Catch", new CurvePoint(100, 0), new CurvePoint(600, 5)),
                                record("Catch", new CurvePoint(200, 2), new CurvePoint(700, 2))))));
        LearningCurves.OfTask task = curves.tasks().getFirst();
        assertEquals(1, curves.tasks().size(), "nothing is known of the held-out task");
        assertEquals("Catch", task.task());
        List<LearningCurves.Point> points = task.candidates().getFirst().points();
        assertEquals(200, points.getFirst().environmentSteps());
        assertEquals(1.5, points.getFirst().score().mean(), 1e-12);
        assertEquals(700, points.getLast().environmentSteps());
        assertEquals(3.5, points.getLast().score().mean(), 1e-12);
        assertTrue(points.stream().allMatch(point -> point.score().count() == 2));
    }

    private static EvaluationRecord record(String task, CurvePoint... curve) {
        return new EvaluationRecord(
                task,
                "report",
                curve[0].environmentSteps(),
                1000,
                1000,
                new OutcomeRecord("scored", OptionalDouble.of(1), OptionalDouble.of(1), "", List.of(curve)),
                0);
    }
}
