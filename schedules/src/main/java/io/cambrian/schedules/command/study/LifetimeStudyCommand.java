package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.drift.LifetimeReport;
import io.cambrian.schedules.study.drift.LifetimeStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Evolves drift networks that see the time and that do not. */
@Command(
        name = "lifetimes",
        description = {
            "Evolve drift networks that see the progress of training, do not see it, and see it in a random order, and judge them at two"
                    + " lifetimes.",
            "It takes some 5 minutes on 2 cores."
        },
        footer = "  ./cambrian study lifetimes --generations 20")
final class LifetimeStudyCommand extends StudyRun<LifetimeReport> {

    @Option(
            names = "--generations",
            paramLabel = "N",
            defaultValue = "40",
            description = "Generations of 32 agents (default: ${DEFAULT-VALUE}).")
    private int generations;

    @Mixin
    private final StudyOptions options = StudyOptions.withIntervals(64);

    @Override
    void check() {
        options.check();
        Counts.requireAtLeast(1, "--generations", generations);
    }

    @Override
    LifetimeReport measure(PrintWriter progress) throws InterruptedException {
        return new LifetimeStudy(options.root()).run(generations, options.seeds(), options.threads(), progress);
    }
}
