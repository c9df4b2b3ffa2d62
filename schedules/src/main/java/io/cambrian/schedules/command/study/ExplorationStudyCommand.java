package io.cambrian.schedules.command.study;

import io.cambrian.schedules.study.selftuning.ExplorationReport;
import io.cambrian.schedules.study.selftuning.ExplorationStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** Compares Q-learners that tune how often they explore with the best chance that never changes. */
@Command(
        name = "exploration",
        description = {
            "Compare Q-learners that tune the chance of a random action while they live, in a world that changes, with the best chance"
                    + " that never changes.",
            "It takes half a minute on 2 cores."
        },
        footer = "  ./cambrian study exploration --to findings")
final class ExplorationStudyCommand extends RepeatedStudyRun<ExplorationReport> {

    ExplorationStudyCommand() {
        super(StudyOptions.withIntervals(30));
    }

    @Override
    ExplorationReport measure(PrintWriter progress) throws InterruptedException {
        return new ExplorationStudy(options.root(), options.seeds(), options.threads()).run();
    }
}
