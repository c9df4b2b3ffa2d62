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
 */
public record Proposal<C extends Candidate>(long index, C candidate, List<CandidateId> parents, String operator) {

    public Proposal {
        parents = List.copyOf(parents);
    }
}
