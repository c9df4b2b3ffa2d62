package io.cambrian.evaluators.rule.disco;

import io.cambrian.searchspace.random.Seed;

/**
 * How many updates lives have: the most, a half, a quarter or a tenth of it, with probabilities in inverse proportion, so that young
 * agents are met as often as old ones; rounded up to whole meta-steps, so that none ends within one.
 *
 * <p>Source: Oh, Farquhar, Kemaev, Calian et al., Nature 648, 2025, methods: budgets of 200, 100, 50 and 20 million steps.
 *
 * @param most of any life
 * @param atOnce updates of a meta-step
 */
record LifeLengths(int most, int atOnce) {

    private static final int[] PARTS = {1, 2, 4, 10};
    private static final int ALL_PARTS = 17;

    /** N of the life with this seed. */
    int of(Seed seed) {
        int drawn = seed.child("length").counterRandom(0).nextInt(ALL_PARTS);
        int i = 0;
        while (drawn >= PARTS[i]) {
            drawn -= PARTS[i];
            i++;
        }
        return Math.ceilDiv(Math.max(1, most / PARTS[i]), atOnce) * atOnce;
    }
}
