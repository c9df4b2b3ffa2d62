package io.cambrian.evaluators.benchmarks;

import java.util.List;

/** One thing that can be measured by name. */
interface Measurement {

    /** For {@code --only}: lower case, hyphens. */
    String name();

    /** Measures on the calling thread unless the class says otherwise. */
    List<Reading> measure(Stopwatch watch) throws InterruptedException;
}
