package io.cambrian.schedules.command.study;

import io.cambrian.searchspace.random.RootSeed;
import picocli.CommandLine.Option;

/** The option {@code --seed}. */
final class SeedOption {

    @Option(names = "--seed", paramLabel = "N", description = "The root of all seeds (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    RootSeed root() {
        return new RootSeed(seed);
    }
}
