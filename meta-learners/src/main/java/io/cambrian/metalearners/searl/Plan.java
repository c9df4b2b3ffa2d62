package io.cambrian.metalearners.searl;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a member of a generation will do.
 *
 * @param candidate with which settings
 * @param parents whose settings these were made from
 * @param operator how
 * @param from the proposal whose networks it takes over; empty for a fresh member
 */
record Plan<P extends Candidate>(Tuned<P> candidate, List<CandidateId> parents, Operator operator, OptionalLong from) {

    Plan {
        parents = List.copyOf(parents);
    }

    /** A member of the first generation. */
    static <P extends Candidate> Plan<P> fresh(Tuned<P> candidate) {
        return new Plan<>(candidate, List.of(), Operator.SAMPLE, OptionalLong.empty());
    }
}
