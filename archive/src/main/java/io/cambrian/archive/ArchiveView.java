package io.cambrian.archive;

import io.cambrian.archive.blob.BlobStore;
import io.cambrian.archive.index.Index;
import io.cambrian.archive.index.RunCounts;
import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.BlobId;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.archive.record.UnknownId;
import io.cambrian.searchspace.CandidateId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Reads an archive, also while another process writes it; never makes a writer wait.
 *
 * <p>A view shows the journal as it was when it was opened or last {@linkplain #refresh refreshed}. Safe for use by several
 * threads. Whatever reads events throws an {@link ArchiveException} when a line was damaged since, or a large value is lost.
 */
public final class ArchiveView implements AutoCloseable {

    private static final int LISTED_RUNS = 5;

    private final ArchiveFiles files;
    private final IndexedJournal journal;
    private final BlobStore blobs;

    private ArchiveView(ArchiveFiles files, IndexedJournal journal) {
        this.files = files;
        this.journal = journal;
        this.blobs = new BlobStore(files.blobs());
    }

    /**
     * Opens an archive for reading.
     *
     * @throws io.cambrian.archive.record.NewerFormat when a later version wrote it
     * @throws ArchiveException when there is no archive in the directory, or its journal is no journal
     */
    public static ArchiveView open(Path directory) {
        ArchiveFiles files = new ArchiveFiles(directory);
        return new ArchiveView(files, IndexedJournal.open(files));
    }

    /** The writer's own view. */
    static ArchiveView ofWriter(ArchiveFiles files) {
        return new ArchiveView(files, IndexedJournal.openInMemory(files));
    }

    /** Takes in what was written since. */
    public void refresh() {
        journal.refresh();
    }

    /** All runs, sorted by id, which sorts them by start when ids begin with the time of day. */
    public List<RunSummary> runs() {
        return journal.ask(index -> index.runs("", Integer.MAX_VALUE)).stream()
                .map(RunId::new)
                .map(this::summary)
                .toList();
    }

    /**
     * The run with this id, or the only run whose id begins so.
     *
     * @throws UnknownId when there is none, or more than one
     */
    public RunSummary run(String idOrPrefix) {
        IdPrefix.Search search = (prefix, limit) -> journal.ask(index -> index.runs(prefix, limit));
        return summary(new RunId(new IdPrefix("run", files.directory().toString(), search).resolve(idOrPrefix)));
    }

    /**
     * How the run was started.
     *
     * @throws UnknownId when there is no such run
     */
    public Event.RunStarted started(RunId run) {
        OptionalLong offset = journal.ask(index -> index.counts(run).started());
        return event(offset, Event.RunStarted.class)
                .orElseThrow(() -> UnknownId.none(
                        "run",
                        run.value(),
                        journal.ask(index -> index.runs("", LISTED_RUNS)),
                        files.directory().toString()));
    }

    /**
     * The run's spec, as it was read when the run was started: YAML.
     *
     * @throws UnknownId when there is no such run
     */
    public String specYaml(RunId run) {
        return started(run).specYaml();
    }

    /** The run's events in the order of the journal, read while the stream is consumed; none of a run that is not known. */
    public Stream<Event> events(RunId run) {
        return journal.ask(index -> index.events(run)).stream().map(journal::event);
    }

    /** The proposal with this index, if it was made. */
    public Optional<Event.Proposed> proposal(RunId run, long proposal) {
        return event(journal.ask(index -> index.proposed(run, proposal)), Event.Proposed.class);
    }

    /** What was found out about the proposal with this index, if anything. */
    public Optional<Event.Evaluated> evaluated(RunId run, long proposal) {
        return event(journal.ask(index -> index.evaluated(run, proposal)), Event.Evaluated.class);
    }

    /** The evaluations that count for a proposal, inherited ones included; empty if there are none yet. */
    public List<EvaluationRecord> evaluations(RunId run, long proposal) {
        return evaluated(run, proposal).map(this::countingEvaluations).orElse(List.of());
    }

    /** The candidate with this id, if it was ever proposed. */
    public Optional<StoredCandidate> candidate(CandidateId id) {
        return journal.ask(index -> index.proposalsOf(id)).stream()
                .findFirst()
                .map(offset -> journal.event(offset, Event.Proposed.class))
                .map(StoredCandidate::of);
    }

    /**
     * The only candidate whose id begins with these hexadecimal digits.
     *
     * @throws UnknownId when there is none, or more than one
     */
    public StoredCandidate candidate(String idPrefix) {
        IdPrefix.Search search = (prefix, limit) -> journal.ask(index -> index.candidates(prefix, limit));
        String id = new IdPrefix("candidate", files.directory().toString(), search).resolve(idPrefix);
        return candidate(new CandidateId(id)).orElseThrow();
    }

    /** All evaluations that say something about a candidate, in all runs: searched, inherited and reported. */
    public List<CandidateEvaluation> evaluationsOf(CandidateId candidate) {
        List<CandidateEvaluation> all = new ArrayList<>();
        for (Event.Proposed proposal : proposals(journal.ask(index -> index.proposalsOf(candidate)))) {
            evaluated(proposal.run(), proposal.index())
                    .ifPresent(evaluated -> countingEvaluations(evaluated)
                            .forEach(evaluation -> all.add(CandidateEvaluation.searched(evaluated, evaluation))));
        }
        for (long offset : journal.ask(index -> index.reportsOf(candidate))) {
            Event.Reported reported = journal.event(offset, Event.Reported.class);
            reported.evaluations()
                    .forEach(evaluation -> all.add(CandidateEvaluation.reported(reported.run(), evaluation)));
        }
        return CandidateEvaluation.withoutRepetitions(all);
    }

    /** What the candidate was made from, each way once. */
    public List<LineageEdge> parents(CandidateId candidate) {
        return lineage().parents(candidate);
    }

    /** What was made from the candidate, each way once. */
    public List<LineageEdge> children(CandidateId candidate) {
        return lineage().children(candidate);
    }

    /** The parents, their parents, and so on, nearest first; every candidate is visited once. */
    public List<LineageEdge> ancestors(CandidateId candidate) {
        return lineage().ancestors(candidate);
    }

    /** The run's learner state after the most tells, if one was stored. */
    public Optional<Event.Snapshot> latestSnapshot(RunId run) {
        return event(journal.ask(index -> index.latestSnapshot(run)), Event.Snapshot.class);
    }

    /**
     * A stored value.
     *
     * @throws ArchiveException when it is missing or damaged
     */
    public byte[] blob(BlobId id) {
        return blobs.read(id);
    }

    /** SHA-256 over the part of a run that follows from spec and seed, as 64 hexadecimal digits; equal digests mean equal searches. */
    public String digest(RunId run) {
        return RunDigest.of(events(run));
    }

    /** One sentence for each line of the journal that cannot be trusted; everything else is readable. */
    public List<String> damages() {
        return journal.ask(Index::damages).stream()
                .map(line -> "line " + line.lineNumber() + " of " + files.journal() + " (byte " + line.offset()
                        + ") is damaged or unknown and is left out")
                .toList();
    }

    @Override
    public void close() {
        journal.close();
    }

    private RunSummary summary(RunId run) {
        RunCounts counts = journal.ask(index -> index.counts(run));
        Optional<Event.RunStarted> started = event(counts.started(), Event.RunStarted.class);
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

    /** Follows inheritance back to the evaluations that were made. */
    private List<EvaluationRecord> countingEvaluations(Event.Evaluated evaluated) {
        return evaluated.evaluations().isEmpty() && evaluated.inheritedFrom().isPresent()
                ? evaluations(evaluated.run(), evaluated.inheritedFrom().getAsLong())
                : evaluated.evaluations();
    }

    private Lineage lineage() {
        return new Lineage(
                candidate -> proposals(journal.ask(index -> index.proposalsOf(candidate))),
                parent -> proposals(journal.ask(index -> index.proposalsMadeFrom(parent))));
    }

    private List<Event.Proposed> proposals(List<Long> offsets) {
        return offsets.stream()
                .map(offset -> journal.event(offset, Event.Proposed.class))
                .toList();
    }

    private <E extends Event> Optional<E> event(OptionalLong offset, Class<E> type) {
        return offset.isPresent() ? Optional.of(journal.event(offset.getAsLong(), type)) : Optional.empty();
    }
}
