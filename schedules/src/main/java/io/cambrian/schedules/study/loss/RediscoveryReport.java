package io.cambrian.schedules.study.loss;

import java.util.List;

/**
 * What {@link RediscoveryStudy} has found.
 *
 * @param both one search per seed on chain and ring
 * @param chainOnly one search per seed on the chain alone
 */
public record RediscoveryReport(List<Rediscovery> both, List<Rediscovery> chainOnly) {

    private static final double BAR = 0.8;

    public RediscoveryReport {
        both = List.copyOf(both);
        chainOnly = List.copyOf(chainOnly);
    }

    /** In how many seeds temporal-difference learning was found. */
    public long rediscovered() {
        return both.stream().filter(Rediscovery::temporalDifference).count();
    }

    /** In how many seeds the best loss on the chain alone does without the discount. */
    public long undiscounted() {
        return chainOnly.stream().filter(found -> !found.discounted()).count();
    }

    /** Whether it was found in four of five seeds, and the discount is needed because of the ring. */
    public boolean passed() {
        return rediscovered() >= BAR * both.size() && undiscounted() > 0;
    }
}
