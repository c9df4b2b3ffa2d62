package io.cambrian.metalearners.strategy;

import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.SearchSeed;

/**
 * What {@link Pgpe} and {@link SeparableNes} know: a normal distribution with independent coordinates.
 *
 * @param seed where all noise comes from
 * @param generation how many generations have been told
 * @param mean μ
 * @param deviations σ, one standard deviation for each coordinate
 */
public record DiagonalState(SearchSeed seed, long generation, RealVector mean, RealVector deviations)
        implements StrategyState {

    static DiagonalState start(float[] mean, SearchSeed seed, double deviation) {
        Requirement.mean(mean);
        return new DiagonalState(seed, 0, RealVector.of(mean), RealVector.filled(mean.length, (float) deviation));
    }

    DiagonalState after(float[] nextMean, float[] nextDeviations) {
        return new DiagonalState(seed, generation + 1, RealVector.owning(nextMean), RealVector.owning(nextDeviations));
    }
}
