package io.cambrian.schedules.command.option;

import picocli.CommandLine.Option;

/** The option {@code --threads}. */
public final class ThreadsOption {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many trainings or searches at once (default: the number of processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Refuses a number that cannot be used, before anything is spent. */
    public void check() {
        Counts.requireAtLeast(1, "--threads", threads);
    }

    public int count() {
        return threads;
    }
}
