package io.cambrian.evaluators.benchmark;

import java.util.List;
import java.util.function.Consumer;

/** Measurements that can be run by name; found by {@link java.util.ServiceLoader}. */
public interface BenchmarkSuite {

    /** The measurement that compares with other libraries, which must be installed. */
    String PEERS = "peers";

    /** The names of the measurements, in the order in which they run. */
    List<String> names();

    /** The names of the measurements that are run when none is asked for: all but those with special needs. */
    List<String> usualNames();

    /**
     * Measures.
     *
     * @param names which measurements; each is one of {@link #names()}
     * @param progress told one line about each measurement as it begins
     * @return the figures of those measurements, in the order of {@link #names()}
     * @throws InterruptedException if the thread is interrupted while a measurement waits
     */
    BenchmarkReport run(List<String> names, Consumer<String> progress) throws InterruptedException;
}
