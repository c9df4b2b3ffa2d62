package io.cambrian.evaluators;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * How much this thread still allocates once everything is compiled.
 *
 * <p>Until kernels are compiled their vectors are objects, and what else a process has run decides how they are compiled: so the
 * mains with kernels run in a JVM of their own, which compiles one method after the other while the program waits ({@code -Xbatch}).
 * Everything is repeated until nothing is allocated.
 */
public final class Allocation {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Allocation() {}

    /** Bytes that {@code work} allocated, the first time that it was nothing or, after a minute, the last. */
    public static long settled(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long begun = System.nanoTime();
        long allocated;
        do {
            long before = threads.getCurrentThreadAllocatedBytes();
            work.run();
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
        } while (allocated > 0 && System.nanoTime() - begun < LONGEST.toNanos());
        return allocated;
    }
}
