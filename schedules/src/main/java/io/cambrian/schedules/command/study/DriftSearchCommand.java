package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.drift.DriftSearchReport;
import io.cambrian.schedules.study.drift.DriftSearchStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Evolves a drift network in miniature, beside a control that must not learn. */
@Command(
        name = "drift-search",
        description = {
            "Evolve a drift network on Catch, and judge it beside PPO's drift and a control whose fitness is dealt out at random.",
            "It takes some 2 minutes on 2 cores."
        },
        footer = "  ./cambrian study drift-search --generations 20")
final class DriftSearchCommand extends StudyRun<DriftSearchReport> {

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
    DriftSearchReport measure(PrintWriter progress) throws InterruptedException {
        return new DriftSearchStudy(options.root()).run(generations, options.seeds(), options.threads(), progress);
    }
}
