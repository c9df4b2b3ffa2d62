package io.cambrian.evaluators.tuning;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.Start;
import io.cambrian.searchspace.tuning.ChangePoint;
import io.cambrian.searchspace.tuning.Schedule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The legs that a schedule cuts an assignment into: from change-point to change-point, as far as they lie within the leg that
 * the assignment asks for.
 */
final class ScheduledLegs {

    private final List<ChangePoint> changePoints;
    private final Leg asked;
    private final long end;
    private final int first;

    ScheduledLegs(Schedule schedule, Assignment<?> assignment) {
        changePoints = schedule.changePoints();
        asked = assignment.leg();
        end = asked.end(assignment.budget());
        first = schedule.indexAt(
                switch (asked.start()) {
                    case Start.Fresh fresh -> 0;
                    case Start.From from -> from.checkpoint().environmentSteps();
                });
    }

    /** Trains leg by leg; ends early when one hands nothing over, because it failed. */
    Evaluation train(BiFunction<ChangePoint, Leg, Evaluation> training) {
        List<Evaluation> trained = new ArrayList<>();
        Start start = asked.start();
        int index = first;
        while (!isLast(index)) {
            Leg leg = Leg.until(start, changePoints.get(index + 1).fromStep());
            trained.add(training.apply(changePoints.get(index), leg));
            if (trained.getLast().checkpoint().isEmpty()) {
                return joined(trained);
            }
            start = new Start.From(trained.getLast().checkpoint().get());
            index++;
        }
        trained.add(training.apply(changePoints.get(index), new Leg(start, asked.until(), asked.handsOver())));
        return joined(trained);
    }

    private boolean isLast(int index) {
        return index + 1 == changePoints.size() || changePoints.get(index + 1).fromStep() >= end;
    }

    /** The last evaluation, with the steps and the curves of all. */
    private static Evaluation joined(List<Evaluation> trained) {
        Evaluation last = trained.getLast();
        return new Evaluation(
                last.candidate(),
                last.task(),
                last.budget(),
                last.seed(),
                last.outcome() instanceof Outcome.Scored scored
                        ? new Outcome.Scored(scored.score(), scored.normalisedScore(), curve(trained))
                        : last.outcome(),
                trained.stream().mapToLong(Evaluation::environmentSteps).sum(),
                last.checkpoint(),
                series(trained),
                last.payload());
    }

    /** Series of one name become one. */
    private static List<Series> series(List<Evaluation> trained) {
        Map<String, List<Series.Point>> byName = new LinkedHashMap<>();
        for (Evaluation each : trained) {
            for (Series series : each.series()) {
                byName.computeIfAbsent(series.name(), first -> new ArrayList<>())
                        .addAll(series.points());
            }
        }
        return byName.entrySet().stream()
                .map(each -> new Series(each.getKey(), each.getValue()))
                .toList();
    }

    private static Curve curve(List<Evaluation> trained) {
        List<Curve.Point> points = new ArrayList<>();
        for (Evaluation evaluation : trained) {
            if (evaluation.outcome() instanceof Outcome.Scored scored) {
                points.addAll(scored.curve().points());
            }
        }
        return new Curve(points);
    }
}
