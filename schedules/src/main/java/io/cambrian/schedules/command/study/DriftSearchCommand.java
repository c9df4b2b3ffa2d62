package io.cambrian.schedules.command.study;

import io.cambrian.schedules.study.drift.DriftSearchReport;
import io.cambrian.schedules.study.drift.DriftSearchStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Evolves a drift network in miniature, beside a control that must not learn. */
@Command(
        name = "drift-search",
        description = {
            "Evolve a drift network on Catch, and judge it beside PPO's drift and a control whose fitness is dealt out at random.",
            "It takes some 2 minutes on 2 cores."
        },
        footer = "  ./cambrian study drift-search --generations 20")
final class DriftSearchCommand extends RepeatedStudyRun<DriftSearchReport> {

    @Mixin
    private final GenerationsOption generations = new GenerationsOption();

    DriftSearchCommand() {
        super(StudyOptions.withIntervals(64));
    }

    @Override
    void check() {
        super.check();
        generations.check();
    }

    @Override
    DriftSearchReport measure(PrintWriter progress) throws InterruptedException {
        return new DriftSearchStudy(options.root())
                .run(generations.count(), options.seeds(), options.threads(), progress);
    }
}
