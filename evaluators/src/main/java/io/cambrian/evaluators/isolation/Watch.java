package io.cambrian.evaluators.isolation;

import java.time.Duration;

/**
 * Ends a worker that has used up the time it was allowed. The clock runs only while the worker owes a message, so that a slow
 * reply to a call is not held against the design. Whoever waits for the message then finds the process gone.
 */
final class Watch implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final long NOTHING_OWED = Long.MAX_VALUE;

    private final Runnable kill;
    private final Thread thread;
    private Duration limit = Duration.ofDays(1);
    private long left = limit.toNanos();
    private volatile long deadline = NOTHING_OWED;
    private volatile boolean ended;

    /** @param kill ends the process; called from another thread */
    Watch(Runnable kill) {
        this.kill = kill;
        thread = Thread.ofVirtual().name("cambrian-worker-watch").start(this::look);
    }

    /** What comes next may take so long in all. */
    void allow(Duration time) {
        limit = time;
        left = time.toNanos();
    }

    /** A message is owed from now on. */
    void begin() {
        deadline = System.nanoTime() + left;
    }

    /** The message is there. */
    void end() {
        left = deadline - System.nanoTime();
        deadline = NOTHING_OWED;
    }

    /** Whether the time was up. */
    boolean ended() {
        return ended;
    }

    /** What was allowed last. */
    Duration limit() {
        return limit;
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                long until = deadline;
                if (until != NOTHING_OWED && System.nanoTime() - until > 0) {
                    ended = true;
                    kill.run();
                    return;
                }
            }
        } catch (InterruptedException closed) {
            // nothing is awaited any more
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
