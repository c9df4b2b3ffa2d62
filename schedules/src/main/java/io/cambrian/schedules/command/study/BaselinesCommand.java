package io.cambrian.schedules.command.study;

import io.cambrian.schedules.study.task.BaselineReport;
import io.cambrian.schedules.study.task.BaselineStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** Trains DQN with tuned settings on every task. */
@Command(
        name = "baselines",
        description = {
            "Train DQN with tuned settings on every task and judge it greedily over 100 episodes.",
            "It trains for some 70 million environment steps, which takes hours on 2 cores."
        },
        footer = "  ./cambrian study baselines --seeds 3")
final class BaselinesCommand extends RepeatedStudyRun<BaselineReport> {

    BaselinesCommand() {
        super(StudyOptions.withIntervals(10));
    }

    @Override
    BaselineReport measure(PrintWriter progress) throws InterruptedException {
        return new BaselineStudy(options.root()).run(options.seeds(), options.threads(), progress);
    }
}
