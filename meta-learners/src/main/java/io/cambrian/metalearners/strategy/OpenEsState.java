package io.cambrian.metalearners.strategy;

import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.SearchSeed;

/**
 * What {@link OpenEs} knows.
 *
 * @param seed where all noise comes from
 * @param generation how many generations have been told
 * @param mean m
 * @param firstMoment Adam's moving average of the gradient
 * @param secondMoment Adam's moving average of its square
 * @param sigma σ, the standard deviation of the next generation's noise
 * @param rate η, the learning rate of the next step
 */
public record OpenEsState(
        SearchSeed seed,
        long generation,
        RealVector mean,
        RealVector firstMoment,
        RealVector secondMoment,
        double sigma,
        double rate)
        implements StrategyState {}
