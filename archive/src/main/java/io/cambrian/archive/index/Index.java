package io.cambrian.archive.index;

import io.cambrian.archive.journal.Position;
import io.cambrian.archive.record.RunId;
import io.cambrian.searchspace.CandidateId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;

/**
 * Finds events in the journal without reading it.
 *
 * <p>One sorted map from text keys ({@link IndexKeys}) to numbers, in memory or in a file; two indexes over the same journal
 * are equal exactly when their maps are. Answers are byte offsets, in the order of the journal unless told otherwise. Used
 * by one thread at a time.
 */
public final class Index {

    private final NavigableMap<String, Long> entries;

    /** The index whose entries these are; more are added to the same map. */
    public Index(NavigableMap<String, Long> entries) {
        this.entries = entries;
    }

    /** How far into the journal the index has come. */
    public Position position() {
        return new Position(
                number(IndexKeys.journal("offset")),
                number(IndexKeys.journal("lines")),
                number(IndexKeys.journal("last-line-offset")),
                (int) number(IndexKeys.journal("last-line-checksum")));
    }

    void moveTo(Position position) {
        entries.put(IndexKeys.journal("offset"), position.offset());
        entries.put(IndexKeys.journal("lines"), position.lines());
        entries.put(IndexKeys.journal("last-line-offset"), position.lastLineOffset());
        entries.put(IndexKeys.journal("last-line-checksum"), (long) position.lastLineChecksum());
    }

    /** The ids of the runs that begin with {@code prefix}, sorted, at most {@code limit} of them. */
    public List<String> runs(String prefix, int limit) {
        return words("run ", prefix, limit);
    }

    /** The ids of the candidates that begin with {@code prefix}, sorted, at most {@code limit} of them. */
    public List<String> candidates(String prefix, int limit) {
        return words("candidate ", prefix, limit);
    }

    /** What is known of a run. */
    public RunCounts counts(RunId run) {
        return new RunCounts(
                offset(IndexKeys.run(run, IndexKeys.STARTED)),
                (int) number(IndexKeys.run(run, IndexKeys.STATE)),
                number(IndexKeys.run(run, IndexKeys.PROPOSALS)),
                number(IndexKeys.run(run, IndexKeys.EVALUATED)),
                number(IndexKeys.run(run, IndexKeys.TOLD)),
                number(IndexKeys.run(run, IndexKeys.DUPLICATES)),
                number(IndexKeys.run(run, IndexKeys.FAILURES)));
    }

    /** All events of a run. */
    public List<Long> events(RunId run) {
        return offsets(IndexKeys.events(run));
    }

    /** The proposal with this index. */
    public OptionalLong proposed(RunId run, long index) {
        return offset(IndexKeys.proposed(run, index));
    }

    /** The evaluation of the proposal with this index. */
    public OptionalLong evaluated(RunId run, long index) {
        return offset(IndexKeys.evaluated(run, index));
    }

    /** The snapshot after the most tells. */
    public OptionalLong latestSnapshot(RunId run) {
        String prefix = IndexKeys.snapshots(run);
        Map.Entry<String, Long> last = entries.lowerEntry(prefix + IndexKeys.END);
        return last != null && last.getKey().startsWith(prefix)
                ? OptionalLong.of(last.getValue())
                : OptionalLong.empty();
    }

    /** All proposals of a candidate, in all runs. */
    public List<Long> proposalsOf(CandidateId candidate) {
        return offsets(IndexKeys.candidates(candidate.hex()) + " ");
    }

    /** All proposals that were made from a candidate. */
    public List<Long> proposalsMadeFrom(CandidateId parent) {
        return offsets(IndexKeys.children(parent));
    }

    /** All reported evaluations of a candidate. */
    public List<Long> reportsOf(CandidateId candidate) {
        return offsets(IndexKeys.reports(candidate));
    }

    /** The damaged lines: byte offset to line number. */
    public List<DamagedLine> damages() {
        String prefix = "damage ";
        return entries.subMap(prefix, prefix + IndexKeys.END).entrySet().stream()
                .map(entry -> new DamagedLine(
                        entry.getValue(), Long.parseLong(entry.getKey().substring(prefix.length()), 16)))
                .toList();
    }

    void put(String key, long value) {
        entries.put(key, value);
    }

    long number(String key) {
        return entries.getOrDefault(key, 0L);
    }

    OptionalLong offset(String key) {
        Long offset = entries.get(key);
        return offset == null ? OptionalLong.empty() : OptionalLong.of(offset);
    }

    /** Two indexes are equal when they have come equally far and know the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Index index && entries.equals(index.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    private List<Long> offsets(String prefix) {
        return List.copyOf(entries.subMap(prefix, prefix + IndexKeys.END).values());
    }

    /** The distinct second words of the keys of a table; skips from one to the next, however many keys each has. */
    private List<String> words(String table, String prefix, int limit) {
        List<String> words = new ArrayList<>();
        String key = entries.ceilingKey(table + prefix);
        while (key != null && key.startsWith(table + prefix) && words.size() < limit) {
            String word = key.substring(table.length(), key.indexOf(' ', table.length()));
            words.add(word);
            key = entries.ceilingKey(table + word + " " + IndexKeys.END);
        }
        return words;
    }
}
