package io.cambrian.metalearners.strategy.search;

import java.util.random.RandomGenerator;

/**
 * From how short to how long a training may be, as shares of its stage's environment steps.
 *
 * @param shortest above 0
 * @param longest at least {@code shortest}, at most 1
 */
public record LifetimeRange(double shortest, double longest) {

    /** Always the whole lifetime. */
    public static final LifetimeRange WHOLE = new LifetimeRange(1, 1);

    /** @throws IllegalArgumentException when {@code shortest} is not above 0 or above {@code longest}, or that is above 1 */
    public LifetimeRange {
        if (!(shortest > 0 && shortest <= longest && longest <= 1)) {
            throw new IllegalArgumentException(
                    "lifetimes range from a share above 0 to one of at most 1, found " + shortest + " to " + longest);
        }
    }

    /** A lifetime whose logarithm is uniform over the range. */
    double sample(RandomGenerator random) {
        double low = StrictMath.log(shortest);
        double high = StrictMath.log(longest);
        double drawn = StrictMath.exp(low + (high - low) * random.nextDouble());
        return Math.clamp(drawn, shortest, longest);
    }
}
