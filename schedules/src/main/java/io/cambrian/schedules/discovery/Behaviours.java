package io.cambrian.schedules.discovery;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.schedules.report.EvaluationRecords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * The fingerprint cache of one run: the first proposal of each behaviour is trained, later ones inherit what it scored.
 *
 * <p>It looks at one run only, so that a run's course does not depend on what else its archive holds.
 */
final class Behaviours {

    private final Map<String, Long> firstOf = new HashMap<>();
    private final Map<Long, List<EvaluationRecord>> evaluations = new HashMap<>();

    /** The earlier proposal with this fingerprint; if there is none, {@code index} becomes the first. */
    OptionalLong earlier(String fingerprint, long index) {
        Long first = firstOf.putIfAbsent(fingerprint, index);
        return first == null ? OptionalLong.empty() : OptionalLong.of(first);
    }

    /** How many different behaviours have been proposed. */
    long count() {
        return firstOf.size();
    }

    void evaluated(long index, List<EvaluationRecord> records) {
        evaluations.put(
                index, records.stream().map(EvaluationRecords::withoutCurve).toList());
    }

    List<EvaluationRecord> evaluationsOf(long original) {
        return Objects.requireNonNull(
                evaluations.get(original), "an original is told before those that inherit from it");
    }
}
