package io.cambrian.metalearners.jenetics;

import io.cambrian.searchspace.Candidate;
import java.util.List;

/**
 * A candidate and what it is worth in every respect.
 *
 * @param index the index of its proposal
 * @param candidate what was proposed
 * @param values one for each objective, in the objectives' own directions
 */
public record Valued<C extends Candidate>(long index, C candidate, List<Double> values) {

    public Valued {
        values = List.copyOf(values);
    }
}
