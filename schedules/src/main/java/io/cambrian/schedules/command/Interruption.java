package io.cambrian.schedules.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hears Ctrl-C and a polite kill, and holds the end of the process back until the run is parked.
 *
 * <p>Whoever computes asks {@link #requested()} often and closes this when everything is stored.
 */
final class Interruption implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch stored = new CountDownLatch(1);
    private final Thread hook = new Thread(this::holdBack, "park-on-interrupt");
    private volatile boolean requested;

    private Interruption() {}

    static Interruption listen() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean requested() {
        return requested;
    }

    private void holdBack() {
        requested = true;
        try {
            if (!stored.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The run could not be parked in time; what was durable before is safe.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stored.countDown();
        if (!requested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the end of the process has begun meanwhile; the hook sees the latch open
            }
        }
    }
}
