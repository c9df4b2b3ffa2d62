package io.cambrian.schedules.command.study;

import io.cambrian.schedules.study.drift.DriftReport;
import io.cambrian.schedules.study.drift.DriftStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** Compares the drifts of PPO and DPO and none at all. */
@Command(
        name = "drifts",
        description = {
            "Train agents with PPO's drift, DPO's and none, for 4 and 16 epochs, to see what restraint is good for.",
            "It takes some 3 minutes on 2 cores."
        },
        footer = "  ./cambrian study drifts --seeds 5")
final class DriftStudyCommand extends RepeatedStudyRun<DriftReport> {

    DriftStudyCommand() {
        super(StudyOptions.withIntervals(10));
    }

    @Override
    DriftReport measure(PrintWriter progress) throws InterruptedException {
        return new DriftStudy(options.root()).run(options.seeds(), options.threads(), progress);
    }
}
