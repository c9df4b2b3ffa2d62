package io.cambrian.schedules.command;

import picocli.CommandLine.Option;

/** The option {@code --threads}. */
final class ThreadsOption {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many trainings or searches at once (default: the number of processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Refuses a number that cannot be used, before anything is spent. */
    void check() {
        Counts.requireAtLeast(1, "--threads", threads);
    }

    int count() {
        return threads;
    }
}
