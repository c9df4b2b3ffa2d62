package io.cambrian.schedules.discovery;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Trial;
import io.cambrian.schedules.report.EvaluationRecords;
import io.cambrian.searchspace.Fingerprint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * The fingerprint cache of one run: the first proposal of each behaviour is trained, later ones inherit what it scored.
 *
 * <p>Behaviour is what a candidate does under the circumstances of its trial: proposals of one fingerprint in different trials
 * are both trained, each with the seeds, tasks and lifetimes that it was asked for. A segment of a lifetime, a turn
 * and a piece of a meta-training are always trained.
 *
 * <p>It looks at one run only, so that a run's course does not depend on what else its archive holds.
 */
final class Behaviours {

    private final Map<String, Long> firstOf = new HashMap<>();
    private final Map<Long, List<EvaluationRecord>> evaluations = new HashMap<>();

    /**
     * What tells this behaviour from others: the fingerprint, and the trial unless it is the proposal's own. The journal keeps
     * it as the proposal's fingerprint.
     */
    static String key(Fingerprint fingerprint, Proposal<?> proposal) {
        if (proposal.judgedAlone()) {
            return fingerprint.value();
        }
        Trial trial = proposal.trial();
        String stage = trial.stage().isPresent() ? "/stage " + trial.stage().getAsInt() : "";
        String lifetime = trial.lifetime() < 1 ? "/lifetime " + trial.lifetime() : "";
        return fingerprint.value() + "/seed " + trial.seedIndex() + stage + lifetime + part(proposal);
    }

    private static String part(Proposal<?> proposal) {
        return switch (proposal.course()) {
            case Course.Whole whole -> "";
            case Course.Segment segment -> "/segment of proposal " + proposal.index();
            case Course.Turn turn -> "/turn of proposal " + proposal.index();
            case Course.Improvement improvement -> "/improvement of proposal " + proposal.index();
            case Course.Consultation consultation -> "/consultation of proposal " + proposal.index();
        };
    }

    /** The earlier proposal with this key; if there is none, {@code index} becomes the first. */
    OptionalLong earlier(String key, long index) {
        Long first = firstOf.putIfAbsent(key, index);
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
