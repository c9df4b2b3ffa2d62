package io.cambrian.metalearners.strategy;

import io.cambrian.evaluators.tensor.random.RandomArrays;
import io.cambrian.searchspace.random.SearchSeed;

/** The standard normal numbers of one generation, row by row. */
@FunctionalInterface
interface Noise {

    /** Fills {@code z} with the numbers of a row, the same ones each time. */
    void fill(int row, float[] z);

    /** Row {@code i} of a state's generation {@code t} is stream {@code i} of {@code seed.child("generation", t)}. */
    static Noise of(StrategyState state) {
        SearchSeed seed = state.seed().child("generation", state.generation());
        return (row, z) -> RandomArrays.of(seed, row).fillNormal(z);
    }
}
