package io.cambrian.metalearners.evolution;

import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Rated;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@link RegularisedEvolution} knows.
 *
 * <p>There is no generator in it: proposal {@code i} draws from {@code seed.child("ask", i)}.
 *
 * @param seed where all draws come from
 * @param asked how many proposals were asked for
 * @param told how many of them, from the first on, have been told
 * @param members the living, oldest first
 * @param best the best ever told, dead or alive; empty before the first tell
 */
public record EvolutionState<C extends Candidate>(
        SearchSeed seed, long asked, long told, List<Rated<C>> members, Optional<Rated<C>> best) {

    /** @throws IllegalArgumentException when more members are known than told, or more were told than asked for */
    public EvolutionState {
        members = List.copyOf(members);
        if (told < members.size() || asked < told) {
            throw new IllegalArgumentException("members were told and the told were asked for, found " + members.size()
                    + " members, " + told + " told, " + asked + " asked");
        }
    }

    /** The state of the same population after one more proposal. */
    EvolutionState<C> afterAsking() {
        return new EvolutionState<>(seed, asked + 1, told, members, best);
    }

    /** The state after a birth, and after the death of the oldest if there are more than {@code populationSize} then. */
    EvolutionState<C> afterBirth(Proposal<C> proposal, Fitness fitness, int populationSize) {
        Rated<C> newborn = new Rated<>(proposal.index(), proposal.candidate(), fitness);
        int survivorsFrom = Math.max(0, members.size() + 1 - populationSize);
        List<Rated<C>> next = new ArrayList<>(populationSize);
        next.addAll(members.subList(survivorsFrom, members.size()));
        next.add(newborn);
        return new EvolutionState<>(seed, asked, told + 1, next, Optional.of(Rated.best(best, newborn)));
    }
}
