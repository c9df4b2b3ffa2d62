package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.design.DesignReport;
import io.cambrian.schedules.study.design.DesignStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures agent designs with simulated workers against what they have to reach. */
@Command(
        name = "designs",
        description = {
            "Measure agent designs with simulated workers against closed forms and published figures: votes, verifiers, routers, adaptive"
                    + " depth and the seeds of Sim3F.",
            "It takes some ten seconds."
        },
        footer = "  ./cambrian study designs --problems 10000")
final class DesignStudyCommand extends StudyRun<DesignReport> {

    @Option(
            names = "--problems",
            paramLabel = "N",
            defaultValue = "400000",
            description = "Problems for each figure (default: ${DEFAULT-VALUE}).")
    private int problems;

    @Mixin
    private final SeedOption seed = new SeedOption();

    @Override
    void check() {
        Counts.requireAtLeast(1, "--problems", problems);
    }

    @Override
    DesignReport measure(PrintWriter progress) {
        return DesignStudy.run(seed.root().report(), problems);
    }
}
