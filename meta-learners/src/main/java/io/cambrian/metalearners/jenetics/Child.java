package io.cambrian.metalearners.jenetics;

import io.cambrian.metalearners.Proposal;
import io.cambrian.searchspace.Candidate;
import java.util.List;

/**
 * What a chain of alterations has made.
 *
 * @param candidate the child
 * @param parents whom it was made from
 * @param operator {@code cross} of several parents, {@code mutate} of one, or {@code copy}
 */
record Child<C extends Candidate>(C candidate, List<C> parents, String operator) {

    Proposal<C> proposal(long index) {
        return new Proposal<>(
                index, candidate, parents.stream().map(Candidate::id).distinct().toList(), operator);
    }
}
