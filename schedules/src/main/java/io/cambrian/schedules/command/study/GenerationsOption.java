package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import picocli.CommandLine.Option;

/** The option {@code --generations} of studies that evolve drift networks. */
final class GenerationsOption {

    @Option(
            names = "--generations",
            paramLabel = "N",
            defaultValue = "40",
            description = "Generations of 32 agents (default: ${DEFAULT-VALUE}).")
    private int generations;

    /** Refuses a number that cannot be used, before anything is spent. */
    void check() {
        Counts.requireAtLeast(1, "--generations", generations);
    }

    int count() {
        return generations;
    }
}
