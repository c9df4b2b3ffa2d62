package io.cambrian.metalearners.population;

import java.util.random.RandomGenerator;

/**
 * Truncation selection: who is among the worst takes over from one of the best, drawn uniformly.
 *
 * <p>Of n members, the best and the worst are {@code ⌈n·quantile⌉} each, or {@code ⌊n/2⌋} if that were more than half. Equal scores
 * are ranked by lane, so a population of equals is acted upon, too.
 *
 * <p>Source: Jaderberg et al., "Population based training of neural networks", 2017, §4.1 (with a fifth); the counts are those that
 * are usual since.
 *
 * @param quantile from 0, at which only the dead are replaced, to 0.5; 0.25 is usual
 */
public record Truncation(double quantile) implements Exploit {

    /** The best and the worst quarter. */
    public static final Truncation USUAL = new Truncation(0.25);

    // 0.07 · 100 is a little more than 7 in binary
    private static final double ROUNDING = 1e-9;

    public Truncation {
        if (!(quantile >= 0 && quantile <= 0.5)) {
            throw new IllegalArgumentException("the quantile of a truncation lies from 0 to 0.5, found " + quantile);
        }
    }

    /** How many of n members are the best, and how many the worst. */
    public int count(int n) {
        int count = (int) Math.ceil(n * quantile - ROUNDING);
        return 2 * count > n ? n / 2 : count;
    }

    @Override
    public Move move(Standings standings, int lane, RandomGenerator random) {
        int n = standings.ranked().size();
        int count = count(n);
        return standings.rank(lane) < n - count ? new Move.Continue() : Exploit.copyOf(standings.top(count), random);
    }

    @Override
    public Move replace(Standings standings, int lane, RandomGenerator random) {
        int count = Math.max(1, count(standings.ranked().size()));
        return Exploit.copyOf(standings.top(count), random);
    }
}
