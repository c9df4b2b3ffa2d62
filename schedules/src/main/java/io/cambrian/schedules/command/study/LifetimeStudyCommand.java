package io.cambrian.schedules.command.study;

import io.cambrian.schedules.study.drift.LifetimeReport;
import io.cambrian.schedules.study.drift.LifetimeStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Evolves drift networks that see the time and that do not. */
@Command(
        name = "lifetimes",
        description = {
            "Evolve drift networks that see the progress of training, do not see it, and see it in a random order, and judge them at two"
                    + " lifetimes.",
            "It takes some 5 minutes on 2 cores."
        },
        footer = "  ./cambrian study lifetimes --generations 20")
final class LifetimeStudyCommand extends RepeatedStudyRun<LifetimeReport> {

    @Mixin
    private final GenerationsOption generations = new GenerationsOption();

    LifetimeStudyCommand() {
        super(StudyOptions.withIntervals(64));
    }

    @Override
    void check() {
        super.check();
        generations.check();
    }

    @Override
    LifetimeReport measure(PrintWriter progress) throws InterruptedException {
        return new LifetimeStudy(options.root()).run(generations.count(), options.seeds(), options.threads(), progress);
    }
}
