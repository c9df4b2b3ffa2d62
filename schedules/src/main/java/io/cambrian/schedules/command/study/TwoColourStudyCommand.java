package io.cambrian.schedules.command.study;

import io.cambrian.schedules.study.selftuning.TwoColourReport;
import io.cambrian.schedules.study.selftuning.TwoColourStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** Compares agents that tune the weight of their entropy with the best weight that never changes. */
@Command(
        name = "two-colours",
        description = {
            "Compare agents that tune the weight of their entropy while they live, in a world that changes, with the best weight that"
                    + " never changes.",
            "It takes about a minute on 2 cores."
        },
        footer = "  ./cambrian study two-colours --seeds 3")
final class TwoColourStudyCommand extends RepeatedStudyRun<TwoColourReport> {

    TwoColourStudyCommand() {
        super(StudyOptions.withIntervals(10));
    }

    @Override
    TwoColourReport measure(PrintWriter progress) throws InterruptedException {
        return new TwoColourStudy(options.root(), options.seeds(), options.threads()).run();
    }
}
