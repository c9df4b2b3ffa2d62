package io.cambrian.evaluators.environment.planar;

import io.cambrian.searchspace.random.CounterRandom;

/**
 * Normal numbers of mean 0 and deviation 1, the same to the bit on every machine: Marsaglia's polar method with the strict
 * logarithm. Source: Marsaglia and Bray, "A convenient method for generating normal variables", SIAM Review 1964.
 */
final class StandardNormal {

    private StandardNormal() {}

    /** One number; its twin, which the method would give for free, is left unused so that draws have no memory. */
    static double draw(CounterRandom random) {
        double x;
        double square;
        do {
            x = random.nextDouble(-1, 1);
            double y = random.nextDouble(-1, 1);
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        return x * Math.sqrt(-2 * StrictMath.log(square) / square);
    }
}
