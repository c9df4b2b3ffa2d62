package io.cambrian.metalearners;

import io.cambrian.searchspace.Candidate;
import java.util.List;

/**
 * The answer to {@link MetaLearner#ask}.
 *
 * @param proposals what to evaluate next, possibly nothing
 * @param state the state after proposing
 */
public record Ask<C extends Candidate, S>(List<Proposal<C>> proposals, S state) {

    public Ask {
        proposals = List.copyOf(proposals);
    }
}
