package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ThreadsOption;
import io.cambrian.searchspace.random.RootSeed;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of studies: on how many seeds, from which root, on how many threads. */
final class StudyOptions {

    private final boolean withIntervals;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description = "Independent repetitions of everything that is measured (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Mixin
    private final SeedOption seed = new SeedOption();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    private StudyOptions(int usualSeeds, boolean withIntervals) {
        this.seeds = usualSeeds;
        this.withIntervals = withIntervals;
    }

    /** Of a study whose result has confidence intervals, so that it needs two seeds. */
    static StudyOptions withIntervals(int usualSeeds) {
        return new StudyOptions(usualSeeds, true);
    }

    /** Of a study that can do with one seed. */
    static StudyOptions of(int usualSeeds) {
        return new StudyOptions(usualSeeds, false);
    }

    /** Refuses values that cannot be used, before anything is spent. */
    void check() {
        if (withIntervals) {
            Counts.requireInterval(seeds);
        } else {
            Counts.requireAtLeast(1, "--seeds", seeds);
        }
        threads.check();
    }

    int seeds() {
        return seeds;
    }

    RootSeed root() {
        return seed.root();
    }

    int threads() {
        return threads.count();
    }
}
