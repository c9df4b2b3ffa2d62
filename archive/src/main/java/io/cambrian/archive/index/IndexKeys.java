package io.cambrian.archive.index;

import io.cambrian.archive.record.RunId;
import io.cambrian.searchspace.CandidateId;
import java.util.HexFormat;

/**
 * The keys of the index, words separated by spaces; numbers have 16 hexadecimal digits, so that they sort as numbers.
 *
 * <pre>
 * run       &lt;run&gt; &lt;field&gt;              a count, a state, or the offset of RunStarted
 * event     &lt;run&gt; &lt;offset&gt;             offset of the event
 * proposed  &lt;run&gt; &lt;index&gt;              offset of the first Proposed with this index
 * evaluated &lt;run&gt; &lt;index&gt;              offset of the first Evaluated with this index
 * snapshot  &lt;run&gt; &lt;told&gt;               offset of the last Snapshot after this many tells
 * candidate &lt;candidate&gt; &lt;offset&gt;       offset of a Proposed of this candidate
 * child     &lt;parent&gt; &lt;offset&gt;          offset of a Proposed with this parent
 * reported  &lt;candidate&gt; &lt;offset&gt;       offset of a Reported of this candidate
 * damage    &lt;offset&gt;                   number of the damaged line
 * journal   &lt;field&gt;                    how far the index has come
 * </pre>
 */
final class IndexKeys {

    static final String STARTED = "started";
    static final String STATE = "state";
    static final String PROPOSALS = "proposals";
    static final String EVALUATED = "evaluated";
    static final String TOLD = "told";
    static final String DUPLICATES = "duplicates";
    static final String FAILURES = "failures";

    /** Sorts after every character that occurs in a key. */
    static final String END = "~";

    private IndexKeys() {}

    static String run(RunId run, String field) {
        return "run " + run + " " + field;
    }

    static String event(RunId run, long offset) {
        return events(run) + digits(offset);
    }

    static String events(RunId run) {
        return "event " + run + " ";
    }

    static String proposed(RunId run, long index) {
        return "proposed " + run + " " + digits(index);
    }

    static String evaluated(RunId run, long index) {
        return "evaluated " + run + " " + digits(index);
    }

    static String snapshot(RunId run, long told) {
        return snapshots(run) + digits(told);
    }

    static String snapshots(RunId run) {
        return "snapshot " + run + " ";
    }

    static String candidate(CandidateId candidate, long offset) {
        return candidates(candidate.hex()) + " " + digits(offset);
    }

    static String candidates(String idPrefix) {
        return "candidate " + idPrefix;
    }

    static String child(CandidateId parent, long offset) {
        return children(parent) + digits(offset);
    }

    static String children(CandidateId parent) {
        return "child " + parent + " ";
    }

    static String reported(CandidateId candidate, long offset) {
        return reports(candidate) + digits(offset);
    }

    static String reports(CandidateId candidate) {
        return "reported " + candidate + " ";
    }

    static String damage(long offset) {
        return "damage " + digits(offset);
    }

    static String journal(String field) {
        return "journal " + field;
    }

    private static String digits(long number) {
        return HexFormat.of().toHexDigits(number);
    }
}
