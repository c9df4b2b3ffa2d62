package io.cambrian.evaluators.growth;

import io.cambrian.searchspace.random.Seed;

/** A change that adds fresh numbers and leaves the old ones as they are, in their places. */
public sealed interface FreshGrowth extends LossyChange permits FreshUnits, FreshLayer {

    /** The same change with other fresh numbers: for a network that is to differ from its twin. */
    FreshGrowth with(Seed seed);
}
