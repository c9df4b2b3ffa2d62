package io.cambrian.evaluators.endpoint.service;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How often a call is tried again, and how long is waited in between: before try {@code n + 1} a time drawn uniformly from the
 * upper half of min(longest, first · 2ⁿ⁻¹), unless the server itself says how long to wait.
 *
 * <p>The random half keeps clients that failed together from coming back together (Brooker, "Exponential backoff and jitter",
 * 2015: there "equal jitter").
 *
 * @param limit how many tries may follow the first; 0 or more
 * @param first the scale of the first wait, above 0
 * @param longest no wait of our own is longer; at least as long as the first
 */
public record Retries(int limit, Duration first, Duration longest) {

    /** Three more tries, the waits growing from a second to half a minute. */
    public static final Retries USUAL = new Retries(3, Duration.ofSeconds(1), Duration.ofSeconds(30));

    /** Doubling more often than this would leave the range of a long. */
    private static final int MOST_DOUBLINGS = 30;

    /** @throws IllegalArgumentException if a part is out of its range */
    public Retries {
        if (limit < 0) {
            throw new IllegalArgumentException("a call is tried again 0 times or more, found " + limit);
        }
        if (!first.isPositive() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("the waits between tries are longer than zero and the longest is not"
                    + " shorter than the first, found " + first + " and " + longest);
        }
    }

    /**
     * The same waits with another number of tries.
     *
     * @throws IllegalArgumentException if it is below 0
     */
    public Retries withLimit(int other) {
        return new Retries(other, first, longest);
    }

    /**
     * How long to wait after so many failed tries.
     *
     * @param failed tries so far, at least 1
     */
    Duration waitAfter(int failed, RandomGenerator random) {
        long scaled = first.toMillis() << Math.min(failed - 1, MOST_DOUBLINGS);
        long whole = scaled <= 0 ? longest.toMillis() : Math.min(longest.toMillis(), scaled);
        return Duration.ofMillis(whole / 2 + Math.round(random.nextDouble() * (whole - whole / 2)));
    }
}
