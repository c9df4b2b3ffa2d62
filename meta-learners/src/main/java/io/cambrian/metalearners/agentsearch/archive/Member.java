package io.cambrian.metalearners.agentsearch.archive;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import java.util.Comparator;

/**
 * One row of the archive. Nobody is ever removed.
 *
 * @param number counted from 0 in the order of proposing
 * @param candidate what was proposed
 * @param id the candidate's, which is costly to compute
 * @param fingerprint the space's fingerprint of it
 * @param origin where it comes from
 * @param residence where it may be a parent
 * @param proposer how its children are made, if proposers are inherited
 * @param standing how good it is
 */
public record Member<C extends Candidate>(
        int number,
        C candidate,
        CandidateId id,
        String fingerprint,
        Origin origin,
        Residence residence,
        Proposer proposer,
        Standing standing) {

    /** Greater means first; of equals the one that was proposed first. */
    public static final Comparator<Member<?>> BEST_FIRST = Comparator.comparingDouble(
                    (Member<?> member) -> -member.standing().mean())
            .thenComparingInt(Member::number);

    /** The member after something more is known of how good it is. */
    public Member<C> with(Standing other) {
        return new Member<>(number, candidate, id, fingerprint, origin, residence, proposer, other);
    }

    /** The member where other islands are its home. */
    public Member<C> with(Residence other) {
        return new Member<>(number, candidate, id, fingerprint, origin, other, proposer, standing);
    }
}
