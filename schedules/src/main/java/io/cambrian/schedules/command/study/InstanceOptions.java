package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.searchspace.random.RootSeed;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of studies that follow known rules: on how many random instances, from which root. */
final class InstanceOptions {

    @Option(
            names = "--instances",
            paramLabel = "N",
            description = "Random instances that rules are followed on (default: ${DEFAULT-VALUE}).")
    private int instances;

    @Mixin
    private final SeedOption seed = new SeedOption();

    InstanceOptions(int usualInstances) {
        this.instances = usualInstances;
    }

    /** Refuses a number without an interval, before anything is spent. */
    void check() {
        Counts.requireAtLeast(2, "--instances", instances);
    }

    int instances() {
        return instances;
    }

    RootSeed root() {
        return seed.root();
    }
}
