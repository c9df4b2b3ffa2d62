package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.benchmark.Goal;
import java.util.List;
import java.util.Map;

/**
 * One thing that can be measured by name. Modules that this one must not know provide theirs to {@link java.util.ServiceLoader}.
 */
public interface Measurement {

    /** For {@code --only}: lower case, hyphens. */
    String name();

    /** Measures on the calling thread unless the class says otherwise. */
    List<Reading> measure(Stopwatch watch) throws InterruptedException;

    /** What the figures of a measurement of another module have to reach, by name; this module's stand in {@link Goals}. */
    default Map<String, Goal> goals() {
        return Map.of();
    }
}
