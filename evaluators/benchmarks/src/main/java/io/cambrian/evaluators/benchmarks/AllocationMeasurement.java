package io.cambrian.evaluators.benchmarks;

import com.sun.management.ThreadMXBean;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;

/**
 * The bytes that an update takes from the heap, as the JVM counts them for this thread. Before its methods are compiled the
 * Vector API allocates a little, so the least of several stretches of updates counts.
 */
final class AllocationMeasurement implements Measurement {

    static final String TITLE = "allocation of a DQN update";

    private static final int STRETCHES = 20;
    private static final int UPDATES = 1_000;

    @Override
    public String name() {
        return "allocation";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        if (!(ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads)) {
            return List.of(new Reading.Missing(TITLE, "this JVM does not count what a thread allocates"));
        }
        Executor executor = DqnWork.SMALL.executor(Backends.best(), new Variables());
        watch.warmUp(executor::run);
        int updates = watch.effort().repetitions(UPDATES);
        double least = Double.POSITIVE_INFINITY;
        for (int stretch = watch.effort().repetitions(STRETCHES); stretch > 0; stretch--) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < updates; i++) {
                executor.run();
            }
            least = Math.min(least, (threads.getCurrentThreadAllocatedBytes() - before) / (double) updates);
        }
        return List.of(Reading.of(TITLE, least, "bytes", Map.of("updates", (double) updates)));
    }
}
