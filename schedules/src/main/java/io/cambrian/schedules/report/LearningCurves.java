package io.cambrian.schedules.report;

import io.cambrian.archive.record.CurvePoint;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.searchspace.CandidateId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How agents learnt on the report seeds of a run, which the search never saw.
 *
 * @param tasks in the order of the run's stages, held-out tasks last; only those with curves
 */
public record LearningCurves(List<OfTask> tasks) {

    /**
     * The curves on one task.
     *
     * @param task the task's name
     * @param heldOut whether the search never trained on it
     * @param candidates in the order that was asked for; only those with curves
     */
    public record OfTask(String task, boolean heldOut, List<OfCandidate> candidates) {
        public OfTask {
            candidates = List.copyOf(candidates);
        }
    }

    /** The mean curve of one candidate's agents. */
    public record OfCandidate(CandidateId candidate, List<Point> points) {
        public OfCandidate {
            points = List.copyOf(points);
        }
    }

    /**
     * The score of all agents at one moment.
     *
     * @param environmentSteps of each agent until then
     * @param score in the task's unit
     */
    public record Point(long environmentSteps, Interval score) {}

    private static final int INTERVALS = 50;

    /** A line has two points. */
    private static final int FEWEST_POINTS = 2;

    public LearningCurves {
        tasks = List.copyOf(tasks);
    }

    /**
     * The curves of some candidates of a run.
     *
     * @param candidates in the order in which they are wanted
     * @param events the run's events
     */
    public static LearningCurves of(RunSpec spec, List<CandidateId> candidates, Stream<Event> events) {
        List<Event.Reported> reports = events.filter(Event.Reported.class::isInstance)
                .map(Event.Reported.class::cast)
                .toList();
        List<OfTask> tasks = new ArrayList<>();
        spec.stages().forEach(stage -> tasks.add(ofTask(stage, false, candidates, reports)));
        spec.report().heldOut().forEach(stage -> tasks.add(ofTask(stage, true, candidates, reports)));
        return new LearningCurves(
                tasks.stream().filter(task -> !task.candidates().isEmpty()).toList());
    }

    private static OfTask ofTask(
            StageSpec stage, boolean heldOut, List<CandidateId> candidates, List<Event.Reported> reports) {
        List<OfCandidate> curves = candidates.stream()
                .map(candidate -> new OfCandidate(candidate, mean(trainings(stage, candidate, reports))))
                .filter(curve -> curve.points().size() >= FEWEST_POINTS)
                .toList();
        return new OfTask(stage.task(), heldOut, curves);
    }

    private static List<EvaluationRecord> trainings(
            StageSpec stage, CandidateId candidate, List<Event.Reported> reports) {
        return reports.stream()
                .filter(report -> report.candidate().equals(candidate))
                .flatMap(report -> report.evaluations().stream())
                .filter(record -> record.seedFamily().equals("report")
                        && record.task().equals(stage.task())
                        && record.budgetSteps() == stage.environmentSteps()
                        && record.outcome().score().isPresent())
                .toList();
    }

    /**
     * The mean of some agents' curves at evenly spread environment steps, from the first at which something is known of every
     * agent to the end.
     *
     * @param trainings of the same length, all with a score
     * @return none, if there is an agent of which nothing is known
     */
    public static List<Point> mean(List<EvaluationRecord> trainings) {
        List<List<CurvePoint>> curves =
                trainings.stream().map(training -> training.outcome().curve()).toList();
        if (curves.isEmpty() || curves.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        long first = curves.stream()
                .mapToLong(curve -> curve.getFirst().environmentSteps())
                .max()
                .orElseThrow();
        long last = curves.stream()
                .mapToLong(curve -> curve.getLast().environmentSteps())
                .max()
                .orElseThrow();
        return LongStream.rangeClosed(0, INTERVALS)
                .map(i -> first + (last - first) * i / INTERVALS)
                .distinct()
                .mapToObj(step -> new Point(
                        step,
                        Interval.of(
                                curves.stream().map(curve -> at(curve, step)).toList())))
                .toList();
    }

    /** Between two readings the curve is straight, after the last one level. */
    private static double at(List<CurvePoint> curve, long step) {
        CurvePoint before = curve.getFirst();
        for (CurvePoint point : curve) {
            if (point.environmentSteps() >= step) {
                long distance = point.environmentSteps() - before.environmentSteps();
                double share = distance == 0 ? 1 : (step - before.environmentSteps()) / (double) distance;
                return before.score() + share * (point.score() - before.score());
            }
            before = point;
        }
        return before.score();
    }
}
