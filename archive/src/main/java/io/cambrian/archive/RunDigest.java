package io.cambrian.archive;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.OutcomeRecord;
import io.cambrian.searchspace.CandidateId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What "the same archive" means: SHA-256 over everything in a run that is a consequence of spec and seed.
 *
 * <p>In: spec, seed; proposals and evaluations by index; reported evaluations by candidate, seed family, task, seed and
 * budget. Out: the run's id, times of day, elapsed seconds, software, snapshots, parking, resuming, finishing, exporting.
 * Events are put in order first and repetitions dropped, so neither the order in which evaluations ended nor the number of
 * times the process was killed can show.
 */
final class RunDigest {

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
            case Event.RunStarted started -> {
                if (start.isEmpty()) {
                    start = line("started", started.specYaml(), started.seed());
                }
            }
            case Event.Proposed proposed -> proposals.putIfAbsent(proposed.index(), text(proposed));
            case Event.Evaluated evaluated -> evaluations.putIfAbsent(evaluated.index(), text(evaluated));
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
        String key = line(
                candidate, evaluation.seedFamily(), evaluation.task(), evaluation.seed(), evaluation.budgetSteps());
        reports.putIfAbsent(key, line("reported", candidate, text(evaluation)));
    }

    private static String text(Event.Proposed proposed) {
        return line(
                "proposed",
                proposed.index(),
                proposed.candidate(),
                proposed.kind(),
                proposed.candidateJson(),
                proposed.parents(),
                proposed.operator(),
                proposed.fingerprint());
    }

    private static String text(Event.Evaluated evaluated) {
        String inherited = evaluated.inheritedFrom().isPresent()
                ? Long.toString(evaluated.inheritedFrom().getAsLong())
                : "none";
        String own = evaluated.evaluations().stream().map(RunDigest::text).collect(Collectors.joining());
        return line("evaluated", evaluated.index(), inherited, own);
    }

    private static String text(EvaluationRecord evaluation) {
        OutcomeRecord outcome = evaluation.outcome();
        return line(
                evaluation.task(),
                evaluation.seedFamily(),
                evaluation.seed(),
                evaluation.budgetSteps(),
                evaluation.environmentSteps(),
                outcome.kind(),
                outcome.score(),
                outcome.normalisedScore(),
                outcome.detail(),
                outcome.curve());
    }

    /** Fields with their lengths, so that no two lists of fields give the same text. */
    private static String line(Object... fields) {
        return Stream.of(fields)
                .map(String::valueOf)
                .map(text -> text.length() + ":" + text)
                .collect(Collectors.joining(",", "", "\n"));
    }

    private String hex() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            List<String> head = List.of("cambrian-digest 1\n", start);
            Stream.of(head, proposals.values(), evaluations.values(), reports.values())
                    .flatMap(java.util.Collection::stream)
                    .forEachOrdered(text -> sha256.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
