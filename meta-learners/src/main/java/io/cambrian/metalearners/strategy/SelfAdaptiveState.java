package io.cambrian.metalearners.strategy;

import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.SearchSeed;

/**
 * What {@link SelfAdaptiveEs} knows.
 *
 * @param seed where all noise comes from
 * @param generation how many generations have been told
 * @param mean m
 * @param stepSize σ
 */
public record SelfAdaptiveState(SearchSeed seed, long generation, RealVector mean, double stepSize)
        implements StrategyState {}
