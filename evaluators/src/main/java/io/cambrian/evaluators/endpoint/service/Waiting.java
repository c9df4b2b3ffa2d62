package io.cambrian.evaluators.endpoint.service;

import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * What a client needs of time and chance. None of it changes what a search finds: it only decides when a call is tried again.
 *
 * @param clock what the server's dates are compared with
 * @param sleeper how waits are spent
 * @param random draws the waits
 */
public record Waiting(InstantSource clock, Sleeper sleeper, RandomGenerator random) {

    /** Spends time. */
    @FunctionalInterface
    public interface Sleeper {

        /**
         * Returns after this time.
         *
         * @throws InterruptedException when the thread is asked to stop
         */
        void sleep(Duration time) throws InterruptedException;
    }

    /** The clock of the system, sleeping threads, waits that differ between processes. */
    public static Waiting real() {
        return new Waiting(InstantSource.system(), Thread::sleep, RandomGenerator.of("L64X128MixRandom"));
    }
}
