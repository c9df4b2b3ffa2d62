package io.cambrian.schedules.report;

import io.cambrian.archive.record.EvaluationRecord;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What report seeds say about one candidate on one task.
 *
 * @param task the task's name
 * @param heldOut whether the search never trained on it
 * @param score mean and interval in the task's unit, over the trainings that have a score
 * @param normalised the same on the task's scale
 * @param failures how many trainings have no score
 */
public record TaskReport(String task, boolean heldOut, Interval score, Interval normalised, int failures) {

    static TaskReport of(String task, boolean heldOut, List<EvaluationRecord> records) {
        List<Double> scores =
                present(records.stream().map(r -> r.outcome().score()).toList());
        List<Double> normalised =
                present(records.stream().map(r -> r.outcome().normalisedScore()).toList());
        return new TaskReport(
                task, heldOut, Interval.of(scores), Interval.of(normalised), records.size() - scores.size());
    }

    private static List<Double> present(List<OptionalDouble> values) {
        return values.stream()
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
    }
}
