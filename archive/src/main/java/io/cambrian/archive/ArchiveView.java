package io.cambrian.archive;

import io.cambrian.archive.blob.BlobStore;
import io.cambrian.archive.index.Index;
import io.cambrian.archive.index.IndexStore;
import io.cambrian.archive.index.Indexer;
import io.cambrian.archive.index.RunCounts;
import io.cambrian.archive.journal.JournalReader;
import io.cambrian.archive.json.EventReader;
import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.BlobId;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.archive.record.UnknownId;
import io.cambrian.searchspace.CandidateId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads an archive, also while another process writes it; never makes a writer wait.
 *
 * <p>A view shows the journal as it was when it was opened or last {@linkplain #refresh refreshed}. Safe for use by several
 * threads.
 */
public final class ArchiveView implements AutoCloseable {

    private static final int LISTED_CHOICES = 5;

    private final ArchiveFiles files;
    private final JournalReader journal;
    private final BlobStore blobs;
    private final EventReader events;
    private final IndexStore store;
    private final Index index;

    private ArchiveView(ArchiveFiles files, JournalReader journal, IndexStore store) {
        this.files = files;
        this.journal = journal;
        this.store = store;
        this.blobs = new BlobStore(files.blobs());
        this.events = EventReader.of(blobs);
        this.index = new Index(store.entries());
    }

    /**
     * Opens an archive for reading.
     *
     * @throws ArchiveException when there is no archive in the directory
     */
    public static ArchiveView open(Path directory) {
        ArchiveFiles files = new ArchiveFiles(directory);
        ArchiveView view = new ArchiveView(files, JournalReader.open(files.journal()), IndexStore.inMemory());
        view.refresh();
        return view;
    }

    /** Takes in what was written since. */
    public synchronized void refresh() {
        if (Indexer.follow(journal, index)) {
            store.commit();
        }
    }

    /** All runs, sorted by id, which sorts them by start when ids begin with the time of day. */
    public synchronized List<RunSummary> runs() {
        return index.runs("").stream().map(this::summary).toList();
    }

    /**
     * The run with this id, or the only run whose id begins so.
     *
     * @throws UnknownId when there is none, or more than one
     */
    public synchronized RunSummary run(String idOrPrefix) {
        return summary(only("run", idOrPrefix, index.runs(idOrPrefix), RunId::value, () -> index.runs("")));
    }

    /** How the run was started. */
    public synchronized Event.RunStarted started(RunId run) {
        return index.counts(run).started().stream()
                .mapToObj(offset -> read(offset, Event.RunStarted.class))
                .findFirst()
                .orElseThrow(() -> unknownRun(run));
    }

    /** The run's spec, as it was read when the run was started. */
    public String specYaml(RunId run) {
        return started(run).specYaml();
    }

    /** The run's events in the order of the journal, read while the stream is consumed. */
    public synchronized Stream<Event> events(RunId run) {
        return index.events(run).stream().map(this::read);
    }

    /** The proposal with this index, if it was made. */
    public synchronized Optional<Event.Proposed> proposal(RunId run, long proposal) {
        return read(index.proposed(run, proposal), Event.Proposed.class);
    }

    /** What was found out about the proposal with this index, if anything. */
    public synchronized Optional<Event.Evaluated> evaluated(RunId run, long proposal) {
        return read(index.evaluated(run, proposal), Event.Evaluated.class);
    }

    /** The evaluations that count for a proposal, inherited ones included; empty if there are none yet. */
    public synchronized List<EvaluationRecord> evaluations(RunId run, long proposal) {
        Optional<Event.Evaluated> evaluated = evaluated(run, proposal);
        while (evaluated.isPresent()
                && evaluated.get().evaluations().isEmpty()
                && evaluated.get().inheritedFrom().isPresent()) {
            evaluated = evaluated(run, evaluated.get().inheritedFrom().getAsLong());
        }
        return evaluated.map(Event.Evaluated::evaluations).orElse(List.of());
    }

    /** The candidate with this id, if it was ever proposed. */
    public synchronized Optional<StoredCandidate> candidate(CandidateId id) {
        return index.proposalsOf(id).stream()
                .findFirst()
                .map(offset -> read(offset, Event.Proposed.class))
                .map(first -> new StoredCandidate(
                        id,
                        first.kind(),
                        first.candidateJson(),
                        first.formula(),
                        first.fingerprint(),
                        first.run(),
                        first.index()));
    }

    /**
     * The only candidate whose id begins with these hexadecimal digits.
     *
     * @throws UnknownId when there is none, or more than one
     */
    public synchronized StoredCandidate candidate(String idPrefix) {
        List<CandidateId> found = index.candidates(idPrefix, LISTED_CHOICES);
        return candidate(only("candidate", idPrefix, found, CandidateId::hex, () -> nearest(idPrefix)))
                .orElseThrow();
    }

    /** All evaluations that say something about a candidate, in all runs: searched, inherited and reported. */
    public synchronized List<CandidateEvaluation> evaluationsOf(CandidateId candidate) {
        List<CandidateEvaluation> all = new ArrayList<>();
        for (Event.Proposed proposal : proposals(index.proposalsOf(candidate))) {
            boolean inherited = evaluated(proposal.run(), proposal.index())
                    .map(evaluated -> evaluated.inheritedFrom().isPresent())
                    .orElse(false);
            evaluations(proposal.run(), proposal.index())
                    .forEach(evaluation -> all.add(new CandidateEvaluation(
                            proposal.run(), OptionalLong.of(proposal.index()), inherited, evaluation)));
        }
        for (long offset : index.reportsOf(candidate)) {
            Event.Reported reported = read(offset, Event.Reported.class);
            reported.evaluations()
                    .forEach(evaluation ->
                            all.add(new CandidateEvaluation(reported.run(), OptionalLong.empty(), false, evaluation)));
        }
        return firstOfEachTraining(all);
    }

    /** What the candidate was made from, each way once. */
    public synchronized List<LineageEdge> parents(CandidateId candidate) {
        return lineage().parents(candidate);
    }

    /** What was made from the candidate, each way once. */
    public synchronized List<LineageEdge> children(CandidateId candidate) {
        return lineage().children(candidate);
    }

    /** The parents, their parents, and so on, nearest first; every candidate is visited once. */
    public synchronized List<LineageEdge> ancestors(CandidateId candidate) {
        return lineage().ancestors(candidate);
    }

    /** The run's learner state after the most tells, if one was stored. */
    public synchronized Optional<Event.Snapshot> latestSnapshot(RunId run) {
        return read(index.latestSnapshot(run), Event.Snapshot.class);
    }

    /** A stored value. */
    public byte[] blob(BlobId id) {
        return blobs.read(id);
    }

    /** SHA-256 over the part of a run that follows from spec and seed; equal digests mean equal searches. */
    public String digest(RunId run) {
        return RunDigest.of(events(run));
    }

    /** One sentence for each line of the journal that cannot be trusted; everything else is readable. */
    public synchronized List<String> damages() {
        return index.damages().stream()
                .map(line -> "line " + line.lineNumber() + " of " + files.journal() + " (byte " + line.offset()
                        + ") is damaged or unknown and is left out")
                .toList();
    }

    @Override
    public synchronized void close() {
        try (journal) {
            store.close();
        }
    }

    private RunSummary summary(RunId run) {
        RunCounts counts = index.counts(run);
        Optional<Event.RunStarted> started = read(counts.started(), Event.RunStarted.class);
        return new RunSummary(
                run,
                started.map(Event.RunStarted::name).orElse(""),
                RunState.values()[counts.state()],
                started.map(Event.RunStarted::at),
                counts.proposals(),
                counts.evaluated(),
                counts.told(),
                counts.duplicates(),
                counts.failures());
    }

    private Lineage lineage() {
        return new Lineage(
                candidate -> proposals(index.proposalsOf(candidate)),
                parent -> proposals(index.proposalsMadeFrom(parent)));
    }

    private List<Event.Proposed> proposals(List<Long> offsets) {
        return offsets.stream()
                .map(offset -> read(offset, Event.Proposed.class))
                .toList();
    }

    /** The same training, reported again after an interruption, counts once. */
    private static List<CandidateEvaluation> firstOfEachTraining(List<CandidateEvaluation> all) {
        record Training(RunId run, OptionalLong index, String task, String family, long seed, long budget) {}
        Set<Training> seen = new HashSet<>();
        return all.stream()
                .filter(found -> seen.add(new Training(
                        found.run(),
                        found.index(),
                        found.evaluation().task(),
                        found.evaluation().seedFamily(),
                        found.evaluation().seed(),
                        found.evaluation().budgetSteps())))
                .toList();
    }

    private List<CandidateId> nearest(String idPrefix) {
        for (int length = idPrefix.length() - 1; length >= 0; length--) {
            List<CandidateId> found = index.candidates(idPrefix.substring(0, length), 2);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private <T> T only(
            String noun,
            String given,
            List<T> found,
            Function<T, String> name,
            java.util.function.Supplier<List<T>> nearest) {
        Optional<T> exact =
                found.stream().filter(item -> name.apply(item).equals(given)).findFirst();
        if (exact.isPresent() || found.size() == 1) {
            return exact.orElseGet(found::getFirst);
        }
        String place = files.directory().toString();
        if (found.isEmpty()) {
            throw UnknownId.none(noun, given, nearest.get().stream().map(name).toList(), place);
        }
        throw UnknownId.several(noun, given, found.stream().map(name).toList(), place);
    }

    private UnknownId unknownRun(RunId run) {
        return UnknownId.none(
                "run",
                run.value(),
                index.runs("").stream().map(RunId::value).toList(),
                files.directory().toString());
    }

    private <E extends Event> Optional<E> read(OptionalLong offset, Class<E> type) {
        return offset.isPresent() ? Optional.of(read(offset.getAsLong(), type)) : Optional.empty();
    }

    private <E extends Event> E read(long offset, Class<E> type) {
        return type.cast(read(offset));
    }

    private Event read(long offset) {
        return journal.json(offset)
                .map(events::read)
                .orElseThrow(() -> new ArchiveException(
                        "a line of the journal was damaged after it had been indexed",
                        files.journal() + ", byte " + offset,
                        "rebuild the index, which leaves the line out"));
    }
}
