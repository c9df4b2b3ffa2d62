package io.cambrian.metalearners.strategy;

import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.SearchSeed;

/**
 * What {@link CmaEs} and {@link SeparableCmaEs} know.
 *
 * @param seed where all noise comes from
 * @param generation how many generations have been told
 * @param mean m
 * @param stepSize σ
 * @param factor A with C = A Aᵀ: the columns of a lower triangle one after the other, each from the diagonal down, or the
 *     diagonal alone
 * @param covariancePath p_c
 * @param stepPath p_σ
 */
public record CmaState(
        SearchSeed seed,
        long generation,
        RealVector mean,
        double stepSize,
        RealVector factor,
        RealVector covariancePath,
        RealVector stepPath)
        implements StrategyState {

    static CmaState start(float[] mean, SearchSeed seed, double stepSize, RealVector factor) {
        Requirement.mean(mean);
        RealVector zero = RealVector.filled(mean.length, 0);
        return new CmaState(seed, 0, RealVector.of(mean), stepSize, factor, zero, zero);
    }
}
