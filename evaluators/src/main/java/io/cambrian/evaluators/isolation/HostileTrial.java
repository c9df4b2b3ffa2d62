package io.cambrian.evaluators.isolation;

import io.cambrian.evaluators.problem.design.worker.Calls;
import java.time.Duration;
import java.util.List;

/**
 * How a hostile design has ended.
 *
 * @param design who tried
 * @param ending what came of it
 * @param took from its compilation, or from its first problem if it compiles, to its end
 * @param heapGrowthBytes of this process, after collection
 */
public record HostileTrial(HostileDesign design, Ending ending, Duration took, long heapGrowthBytes) {

    /** Calls of which none is left. */
    private static final Calls NONE = new Calls() {
        @Override
        public String ask(String request, String worker, List<String> seen) {
            return "";
        }

        @Override
        public int left() {
            return 0;
        }
    };

    /**
     * Compiles and runs one.
     *
     * @param port one of this machine on which somebody listens
     */
    public static HostileTrial of(HostileDesign hostile, Isolation isolation, int port) {
        long heapBefore = heapBytes();
        long begun = System.nanoTime();
        Ending ending;
        switch (isolation.compile(hostile.className(), hostile.source())) {
            case Compilation.Failed failed -> ending = failed.failure();
            case Compilation.Compiled compiled -> {
                try (IsolatedDesign design = isolation.begin(compiled.design())) {
                    begun = System.nanoTime();
                    ending = design.answer(String.valueOf(port), NONE);
                }
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return new HostileTrial(hostile, ending, took, heapBytes() - heapBefore);
    }

    private static long heapBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Whether it ended as it should, at most a second after its time was up. */
    public boolean contained(Duration limit) {
        return design.expected().isInstance(ending) && took.compareTo(limit.plusSeconds(1)) <= 0;
    }
}
