package io.cambrian.metalearners.jenetics;

import io.cambrian.metalearners.Rated;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@link GeneticSearch} knows.
 *
 * @param seed where all draws come from
 * @param generation how many generations were asked for
 * @param asked how many proposals were asked for
 * @param told how many of them, from the first on, have been told
 * @param members survivors of the generation before, then the told of this one
 * @param best the best ever told; empty before the first tell
 */
public record GeneticState<C extends Candidate>(
        SearchSeed seed, long generation, long asked, long told, List<Rated<C>> members, Optional<Rated<C>> best) {

    /** @throws IllegalArgumentException when more were told than asked for, or the generation is below 0 */
    public GeneticState {
        members = List.copyOf(members);
        if (asked < told || generation < 0) {
            throw new IllegalArgumentException(
                    "what was told was asked for, found " + told + " told, " + asked + " asked");
        }
    }

    /** The state after asking for a generation beside which only {@code survivors} live. */
    GeneticState<C> afterAsking(int proposals, List<Rated<C>> survivors) {
        return new GeneticState<>(seed, generation + 1, asked + proposals, told, survivors, best);
    }

    GeneticState<C> afterTelling(Rated<C> newcomer) {
        List<Rated<C>> more = new ArrayList<>(members);
        more.add(newcomer);
        return new GeneticState<>(seed, generation, asked, told + 1, more, Optional.of(Rated.best(best, newcomer)));
    }
}
