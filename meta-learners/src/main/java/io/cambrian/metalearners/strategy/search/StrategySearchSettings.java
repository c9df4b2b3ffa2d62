package io.cambrian.metalearners.strategy.search;

import java.util.OptionalLong;

/**
 * What {@link StrategySearch} leaves to choose beside the strategy.
 *
 * @param sharing what the points of a generation have in common when they are judged
 * @param meanPeriod every how many generations the mean is proposed too, in the first one for certain; at least 1
 * @param generations after how many generations the search ends, with the mean that they have led to; empty for as many as are
 *     asked for
 * @param permuted whether fitness is dealt out at random among the points of each generation: the control that must not learn
 */
public record StrategySearchSettings(Sharing sharing, int meanPeriod, OptionalLong generations, boolean permuted) {

    /** @throws IllegalArgumentException when the period of the mean, or the number of generations, is below 1 */
    public StrategySearchSettings {
        if (meanPeriod < 1) {
            throw new IllegalArgumentException(
                    "the mean is proposed every generation (1) or less often (2, 3, …), found " + meanPeriod);
        }
        if (generations.isPresent() && generations.getAsLong() < 1) {
            throw new IllegalArgumentException("a search has at least 1 generation, found " + generations.getAsLong());
        }
    }

    /** Common random numbers and the mean every {@code meanPeriod} generations, for as long as is asked. */
    public static StrategySearchSettings of(int meanPeriod) {
        return new StrategySearchSettings(new Sharing.Generation(), meanPeriod, OptionalLong.empty(), false);
    }

    /** The same as the control that must not learn. */
    public StrategySearchSettings withPermutedFitness() {
        return new StrategySearchSettings(sharing, meanPeriod, generations, true);
    }
}
