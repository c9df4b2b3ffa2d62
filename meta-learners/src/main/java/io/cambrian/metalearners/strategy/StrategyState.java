package io.cambrian.metalearners.strategy;

import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.SearchSeed;

/** What an {@link EvolutionStrategy} knows between two generations: an immutable record. */
public sealed interface StrategyState permits OpenEsState, DiagonalState, CmaState, SelfAdaptiveState {

    /** Where all noise comes from. */
    SearchSeed seed();

    /** How many generations have been told. */
    long generation();

    /** The centre of the next generation's points, and the strategy's answer so far. */
    RealVector mean();
}
