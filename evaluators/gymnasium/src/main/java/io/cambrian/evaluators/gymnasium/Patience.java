package io.cambrian.evaluators.gymnasium;

import java.time.Duration;

/**
 * Ends a process that owes an answer for too long. The thread that waits for the answer then finds the process gone; waiting
 * itself costs a step no more than writing two fields.
 */
final class Patience implements AutoCloseable {

    private static final long NOTHING_OWED = Long.MIN_VALUE;

    /** How many times within the limit the clock is looked at, so that a hang is found at most an eighth too late. */
    private static final int LOOKS = 8;

    private final Process process;
    private final Duration limit;
    private final Thread watch;
    private volatile long owedSince = NOTHING_OWED;
    private volatile boolean lost;

    Patience(Process process, Duration limit) {
        this.process = process;
        this.limit = limit;
        watch = Thread.ofVirtual().name("cambrian-python-patience").start(this::watch);
    }

    /** An answer is owed from now on. */
    void begin() {
        owedSince = System.nanoTime();
    }

    /** The answer is there. */
    void end() {
        owedSince = NOTHING_OWED;
    }

    /** Whether the process was ended for being silent too long. */
    boolean lost() {
        return lost;
    }

    Duration limit() {
        return limit;
    }

    private void watch() {
        try {
            while (process.isAlive()) {
                Thread.sleep(limit.dividedBy(LOOKS));
                long since = owedSince;
                if (since != NOTHING_OWED && System.nanoTime() - since > limit.toNanos()) {
                    lost = true;
                    process.toHandle().destroyForcibly(); // unlike Process itself, it leaves the pipes to their readers
                    return;
                }
            }
        } catch (InterruptedException closed) {
            // nothing is awaited any more
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
