package io.cambrian.archive;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.searchspace.CandidateId;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What "the same archive" means: a hash over everything in a run that is a consequence of spec and seed.
 *
 * <p>In: spec, seed; proposals and evaluations by index; reported evaluations by candidate, task, seed family, seed and
 * budget. Out: the run's id, times of day, elapsed seconds, software, snapshots, parking, resuming, finishing, exporting.
 * Events are put in order first and repetitions dropped, so neither the order in which evaluations ended nor the number of
 * times the process was killed can show.
 *
 * <p>{@code digest = H(H(started), H(proposed 0), …, H(evaluated 0), …, H(reported), …)} with {@link DigestText#hash H}.
 */
final class RunDigest {

    private static final int VERSION = 1;

    private final SortedMap<Long, String> proposals = new TreeMap<>();
    private final SortedMap<Long, String> evaluations = new TreeMap<>();
    private final SortedMap<String, String> reports = new TreeMap<>();
    private String start = "";

    private RunDigest() {}

    /** The digest of a run's events, as 64 hexadecimal digits. */
    static String of(Stream<Event> events) {
        RunDigest digest = new RunDigest();
        events.forEachOrdered(digest::add);
        return digest.hex();
    }

    private void add(Event event) {
        switch (event) {
            case Event.RunStarted started ->
                start = start.isEmpty() ? DigestText.of(started).hash() : start;
            case Event.Proposed proposed ->
                proposals.computeIfAbsent(
                        proposed.index(), index -> DigestText.of(proposed).hash());
            case Event.Evaluated evaluated ->
                evaluations.computeIfAbsent(
                        evaluated.index(), index -> DigestText.of(evaluated).hash());
            case Event.Reported reported ->
                reported.evaluations().forEach(evaluation -> addReport(reported.candidate(), evaluation));
            case Event.Snapshot ignored -> {}
            case Event.RunParked ignored -> {}
            case Event.RunResumed ignored -> {}
            case Event.RunFinished ignored -> {}
            case Event.Exported ignored -> {}
        }
    }

    private void addReport(CandidateId candidate, EvaluationRecord evaluation) {
        String training = new DigestText()
                .add(candidate.hex())
                .add(evaluation.task())
                .add(evaluation.seedFamily())
                .add(evaluation.seed())
                .add(evaluation.budgetSteps())
                .hash();
        reports.computeIfAbsent(
                training, key -> DigestText.ofReport(candidate, evaluation).hash());
    }

    private String hex() {
        DigestText text = new DigestText().add("cambrian-digest").add(VERSION).add(start);
        for (Collection<String> part : List.of(proposals.values(), evaluations.values(), reports.values())) {
            text.add(part.size());
            part.forEach(text::add);
        }
        return text.hash();
    }
}
