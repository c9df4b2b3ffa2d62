package io.cambrian.evaluators.rule.lpg;

import io.cambrian.searchspace.random.Seed;
import java.util.OptionalInt;

/**
 * How many updates lives have: always the most, or drawn log-uniformly from the fewest on; rounded up to whole meta-steps, so that
 * none ends within one.
 *
 * @param fewest if they are drawn
 * @param most of any life
 * @param atOnce updates of a meta-step
 */
record LifeLengths(OptionalInt fewest, int most, int atOnce) {

    /** N of the life with this seed. */
    int of(Seed seed) {
        int updates = most;
        if (fewest.isPresent() && fewest.getAsInt() < most) {
            double share = seed.child("length").counterRandom(0).nextFloat();
            double least = fewest.getAsInt();
            updates = (int) Math.rint(least * StrictMath.pow(most / least, share));
        }
        return Math.ceilDiv(updates, atOnce) * atOnce;
    }
}
