package io.cambrian.evaluators.benchmarks;

import java.time.Duration;

/**
 * How much time a measurement may take.
 *
 * @param warmUp how long work runs before it is timed, so that its methods are compiled
 * @param segment how long one reading of the clock lasts: long against the clock's grain, short against the time slice that
 *     another process may take
 * @param rounds how many readings
 * @param scale by how much measurements shorten what they do a fixed number of times, such as 200,000 updates; 1 is all of it
 */
public record Effort(Duration warmUp, Duration segment, int rounds, double scale) {

    /** What {@code ./cambrian bench} spends. */
    static final Effort FULL = new Effort(Duration.ofMillis(700), Duration.ofMillis(1), 200, 1);

    /** Enough to see that a measurement works. */
    static final Effort SMOKE = new Effort(Duration.ofMillis(2), Duration.ofNanos(50_000), 2, 0.001);

    /** A number of repetitions at this effort, at least 1. */
    public int repetitions(int atFullEffort) {
        return Math.max(1, (int) (atFullEffort * scale));
    }
}
