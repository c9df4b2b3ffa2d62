package io.cambrian.metalearners.agentsearch.consultation;

import io.cambrian.searchspace.Candidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How it stands with somebody outside who is asked.
 *
 * @param consultations how often he was asked, repairs included
 * @param vain questions that have led to no candidate
 * @param owed places that the space's operators fill because a question was vain
 * @param queue candidates from replies, to be proposed next
 * @param repair a reply to be repaired, if there is one
 * @param faults what was wrong with replies, and why there were none: how often each happened
 * @param stopped why nobody is asked any more, if so
 */
public record Dialogue<C extends Candidate>(
        long consultations,
        long vain,
        int owed,
        List<Suggestion<C>> queue,
        Optional<Repair> repair,
        SortedMap<String, Long> faults,
        Optional<String> stopped) {

    /**
     * A candidate from a reply.
     *
     * @param candidate what was proposed
     * @param shown the numbers of the members that the question showed, the best first
     * @param island whose members these are
     */
    public record Suggestion<C extends Candidate>(C candidate, List<Integer> shown, int island) {

        public Suggestion {
            shown = List.copyOf(shown);
        }
    }

    /**
     * A question to be asked once more.
     *
     * @param prompt in words
     * @param shown the numbers of the members that the question showed
     * @param island whose members these are
     */
    public record Repair(String prompt, List<Integer> shown, int island) {

        public Repair {
            shown = List.copyOf(shown);
        }
    }

    public Dialogue {
        queue = List.copyOf(queue);
        faults = Collections.unmodifiableSortedMap(new TreeMap<>(faults));
    }

    /** Before anybody was asked. */
    public static <C extends Candidate> Dialogue<C> none() {
        return new Dialogue<>(0, 0, 0, List.of(), Optional.empty(), new TreeMap<>(), Optional.empty());
    }

    /** A question is out; if it is the repair, there is none any more. */
    public Dialogue<C> afterAsking() {
        return new Dialogue<>(consultations + 1, vain, owed, queue, Optional.empty(), faults, stopped);
    }

    /** With one candidate more in the queue. */
    public Dialogue<C> with(Suggestion<C> suggestion) {
        List<Suggestion<C>> more = new ArrayList<>(queue);
        more.add(suggestion);
        return new Dialogue<>(consultations, vain, owed, more, repair, faults, stopped);
    }

    /** With a reply that is to be repaired. */
    public Dialogue<C> withRepair(Repair other) {
        return new Dialogue<>(consultations, vain, owed, queue, Optional.of(other), faults, stopped);
    }

    /** With one more of what was wrong. */
    public Dialogue<C> withFault(String kind) {
        SortedMap<String, Long> more = new TreeMap<>(faults);
        more.merge(kind, 1L, Long::sum);
        return new Dialogue<>(consultations, vain, owed, queue, repair, more, stopped);
    }

    /** A question was vain; its place goes to the operators. */
    public Dialogue<C> inVain() {
        return new Dialogue<>(consultations, vain + 1, owed + 1, queue, repair, faults, stopped);
    }

    /** A place that was owed is being filled, if there is one. */
    public Dialogue<C> afterVarying() {
        return new Dialogue<>(consultations, vain, Math.max(0, owed - 1), queue, repair, faults, stopped);
    }

    /** Without the first of the queue, which is being proposed. */
    public Dialogue<C> withoutFirst() {
        return new Dialogue<>(consultations, vain, owed, queue.subList(1, queue.size()), repair, faults, stopped);
    }

    /** From here on nobody is asked any more. */
    public Dialogue<C> stoppedFor(String reason) {
        return new Dialogue<>(consultations, vain, owed, queue, repair, faults, Optional.of(reason));
    }
}
