package io.cambrian.metalearners.benchmarks;

import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.checkpoint.Continuity;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How much of the processor time of one segment is training: from where it has taken over what it starts from, to the end of its
 * last update. Building a fresh agent is training, too. For the thread that trains.
 */
final class SegmentClock implements Observer {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long start = now();
    private long begun = start;
    private long lastUpdate = start;

    /** Processor time of the calling thread in nanoseconds. */
    static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    @Override
    public void progressed(long environmentSteps) {}

    /** Asked after every update. */
    @Override
    public boolean cancelled() {
        lastUpdate = now();
        return false;
    }

    @Override
    public void continued(Continuity continuity) {
        begun = now();
    }

    /** Nanoseconds of training. */
    long training() {
        return lastUpdate - begun;
    }

    /** Nanoseconds of all else until now. */
    long bookkeeping() {
        return now() - start - training();
    }
}
