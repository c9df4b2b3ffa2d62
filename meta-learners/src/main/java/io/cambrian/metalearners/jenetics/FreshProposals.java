package io.cambrian.metalearners.jenetics;

import io.cambrian.metalearners.Proposal;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.SearchSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A generation without parents. */
final class FreshProposals {

    private FreshProposals() {}

    /** The given candidates, then samples, {@code count} in all, numbered from {@code first} on. */
    static <C extends Candidate> List<Proposal<C>> of(
            SearchSpace<C> space, List<C> given, int count, long first, RandomGenerator random) {
        List<Proposal<C>> proposals = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            proposals.add(
                    i < given.size()
                            ? new Proposal<>(first + i, given.get(i), List.of(), "bootstrap")
                            : new Proposal<>(first + i, space.sample(random), List.of(), "sample"));
        }
        return proposals;
    }
}
