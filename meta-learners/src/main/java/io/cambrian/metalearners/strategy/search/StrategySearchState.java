package io.cambrian.metalearners.strategy.search;

import io.cambrian.metalearners.strategy.StrategyState;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@link StrategySearch} knows. It holds no points: they follow from the strategy's state.
 *
 * @param seed where trials and the control's permutations come from
 * @param strategy the strategy's state
 * @param asked how many proposals were asked for
 * @param told how many of them, from the first on, have been told
 * @param fitness of the generation under way, in order; not-a-number for a point that failed
 * @param centre the mean proposed last, if any was
 */
public record StrategySearchState<S extends StrategyState>(
        SearchSeed seed, S strategy, long asked, long told, List<Double> fitness, Optional<Centre> centre) {

    /**
     * A mean that was proposed.
     *
     * @param id of the candidate there
     * @param generation whose points lay around it
     */
    public record Centre(CandidateId id, long generation) {}

    /** @throws IllegalArgumentException when more were told than asked for */
    public StrategySearchState {
        fitness = List.copyOf(fitness);
        if (asked < told || told < fitness.size()) {
            throw new IllegalArgumentException("what was told was asked for, found " + fitness.size()
                    + " points of the generation under way, " + told + " told, " + asked + " asked");
        }
    }

    /** Whether the mean of the strategy's generation was proposed. */
    boolean centreProposed() {
        return centre.isPresent() && centre.get().generation() == strategy.generation();
    }

    StrategySearchState<S> afterAsking(int proposals, Optional<Centre> latest) {
        return new StrategySearchState<>(seed, strategy, asked + proposals, told, fitness, latest);
    }

    /** The state after a proposal that is no part of the update. */
    StrategySearchState<S> afterCentre() {
        return new StrategySearchState<>(seed, strategy, asked, told + 1, fitness, centre);
    }

    StrategySearchState<S> afterPoint(double told) {
        List<Double> more = new ArrayList<>(fitness);
        more.add(told);
        return new StrategySearchState<>(seed, strategy, asked, this.told + 1, more, centre);
    }

    /** The state at the beginning of the next generation. */
    StrategySearchState<S> afterGeneration(S next) {
        return new StrategySearchState<>(seed, next, asked, told, List.of(), centre);
    }
}
