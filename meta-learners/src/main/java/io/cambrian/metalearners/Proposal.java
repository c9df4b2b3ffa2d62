package io.cambrian.metalearners;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import java.util.List;

/**
 * A candidate to evaluate, and where it came from.
 *
 * @param index 0, 1, 2, … in the order of asking
 * @param candidate what to evaluate
 * @param parents the candidates it was made from; empty for a fresh one
 * @param operator how it was made, such as {@code sample}, {@code mutate}, {@code bootstrap}
 * @param trial under which circumstances it is judged
 * @param course how much of a training is asked for, and from where on
 */
public record Proposal<C extends Candidate>(
        long index, C candidate, List<CandidateId> parents, String operator, Trial trial, Course course) {

    public Proposal {
        parents = List.copyOf(parents);
    }

    /** A proposal that is judged in a trial of its own. */
    public Proposal(long index, C candidate, List<CandidateId> parents, String operator) {
        this(index, candidate, parents, operator, Trial.own(index));
    }

    /** A proposal whose trainings are whole. */
    public Proposal(long index, C candidate, List<CandidateId> parents, String operator, Trial trial) {
        this(index, candidate, parents, operator, trial, Course.WHOLE);
    }

    /** Whether the trial is the proposal's own: shared with no other, on all stages, for whole lifetimes of fresh agents. */
    public boolean judgedAlone() {
        return trial.equals(Trial.own(index)) && course.equals(Course.WHOLE);
    }

    /**
     * For learners' {@code tell}: makes sure that this proposal is the next to be told.
     *
     * @param asked how many proposals were asked for
     * @param told how many have been told
     * @throws IllegalArgumentException when proposals are told twice, never asked for, or out of order
     */
    public void requireNext(long asked, long told) {
        if (index != told || told >= asked) {
            throw new IllegalArgumentException("proposals are told once each in the order of asking: " + asked
                    + " were asked for, " + told + " told, found proposal " + index);
        }
    }
}
