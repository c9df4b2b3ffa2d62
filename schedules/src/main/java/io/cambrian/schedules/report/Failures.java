package io.cambrian.schedules.report;

import io.cambrian.archive.record.EvaluationRecord;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why trainings gave no score. */
public final class Failures {

    private Failures() {}

    /** What is said of most of the trainings without a score, the first of equals; empty if all have one. */
    public static Optional<String> commonest(Stream<EvaluationRecord> evaluations) {
        Map<String, Long> counts = evaluations
                .filter(record -> !record.outcome().isScored() && !EvaluationRecords.isReply(record))
                .collect(Collectors.groupingBy(
                        record -> record.outcome().detail(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .min(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
