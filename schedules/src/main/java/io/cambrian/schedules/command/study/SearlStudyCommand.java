package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.population.SearlReport;
import io.cambrian.schedules.study.population.SearlStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares populations with a shared memory to populations with private ones. */
@Command(
        name = "searl",
        description = {
            "Let populations of six TD3 agents evolve on the pendulum, with one memory and with private memories, and compare the areas"
                    + " under their learning curves.",
            "It takes some ten minutes on 2 cores."
        },
        footer = "  ./cambrian study searl --seeds 2")
final class SearlStudyCommand extends RepeatedStudyRun<SearlReport> {

    @Option(
            names = "--total-steps",
            paramLabel = "N",
            defaultValue = "60000",
            description = "Environment steps of each population (default: ${DEFAULT-VALUE}).")
    private int totalSteps;

    SearlStudyCommand() {
        super(StudyOptions.withIntervals(5));
    }

    @Override
    void check() {
        super.check();
        Counts.requireAtLeast(1, "--total-steps", totalSteps);
    }

    @Override
    SearlReport measure(PrintWriter progress) throws InterruptedException {
        return new SearlStudy(options.root()).run(options.seeds(), totalSteps, options.threads(), progress);
    }
}
