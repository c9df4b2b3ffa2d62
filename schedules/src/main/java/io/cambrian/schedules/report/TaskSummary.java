package io.cambrian.schedules.report;

import io.cambrian.archive.record.EvaluationRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All evaluations of a candidate of one seed family, task and budget, taken together.
 *
 * @param seedFamily {@code search}, {@code selection} or {@code report}
 * @param task the task's name
 * @param budgetSteps the budget in environment steps
 * @param score mean and interval in the task's unit, over the trainings that have a score
 * @param failures how many trainings have no score
 * @param commonestFailure what the archive says of most of these, if there are any
 */
public record TaskSummary(
        String seedFamily,
        String task,
        long budgetSteps,
        Interval score,
        int failures,
        Optional<String> commonestFailure) {

    private record Key(String seedFamily, String task, long budgetSteps) {}

    /** The summaries in order of first appearance. */
    public static List<TaskSummary> of(List<EvaluationRecord> evaluations) {
        Map<Key, List<EvaluationRecord>> groups = new LinkedHashMap<>();
        for (EvaluationRecord record : latest(evaluations)) {
            Key key = new Key(record.seedFamily(), record.task(), record.budgetSteps());
            groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(record);
        }
        return groups.entrySet().stream()
                .map(group -> summary(group.getKey(), group.getValue()))
                .toList();
    }

    /** Of the segments of one lifetime, and the batches of one measurement, the last, which says how well all of it went. */
    public static List<EvaluationRecord> latest(List<EvaluationRecord> evaluations) {
        Map<List<Object>, EvaluationRecord> bySeed = new LinkedHashMap<>();
        evaluations.forEach(record ->
                bySeed.put(List.of(record.seedFamily(), record.task(), record.budgetSteps(), record.seed()), record));
        return List.copyOf(bySeed.values());
    }

    private static TaskSummary summary(Key key, List<EvaluationRecord> records) {
        TaskReport report = TaskReport.of(key.task(), false, records);
        return new TaskSummary(
                key.seedFamily(),
                key.task(),
                key.budgetSteps(),
                report.score(),
                report.failures(),
                Failures.commonest(records.stream()));
    }
}
