package io.cambrian.metalearners.population;

import io.cambrian.searchspace.Candidate;
import java.util.Optional;

/**
 * One member of a population.
 *
 * @param end what its latest told segment has reached; empty in its first segment
 * @param plan its next segment; empty while that waits for others to be told, and after the last one
 * @param probation for how many segments it has been on probation; 0 if it is not
 */
public record Member<P extends Candidate>(Optional<End<P>> end, Optional<Plan<P>> plan, int probation) {

    /** A member that has not yet trained. */
    static <P extends Candidate> Member<P> fresh(Plan<P> plan) {
        return new Member<>(Optional.empty(), Optional.of(plan), 0);
    }

    /** The member after its segment was told. */
    Member<P> reaching(End<P> reached) {
        return new Member<>(Optional.of(reached), Optional.empty(), probation);
    }

    /** The member with its next segment decided; on probation it has been for one segment more, or is no longer. */
    Member<P> planning(Plan<P> next) {
        return new Member<>(end, Optional.of(next), next.operator().equals(Operator.PROBATION) ? probation + 1 : 0);
    }
}
