package io.cambrian.metalearners.agentsearch.consultation;

import io.cambrian.metalearners.agentsearch.archive.Member;
import io.cambrian.metalearners.agentsearch.archive.Reading;
import io.cambrian.metalearners.agentsearch.archive.Standing;
import io.cambrian.searchspace.Candidate;
import java.util.List;

/**
 * A measured candidate that a question shows.
 *
 * @param candidate what it is
 * @param score its normalised score so far
 * @param problems how many problems that is the mean of
 * @param readings what else was counted, in the mean over the problems
 */
public record Example<C extends Candidate>(C candidate, double score, long problems, List<Reading> readings) {

    public Example {
        readings = List.copyOf(readings);
    }

    /** What a question shows of a member of the archive. */
    public static <C extends Candidate> Example<C> of(Member<C> member) {
        Standing standing = member.standing();
        return new Example<>(member.candidate(), standing.mean(), standing.problems(), standing.readings());
    }
}
