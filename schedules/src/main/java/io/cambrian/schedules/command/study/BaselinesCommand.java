package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.study.task.BaselineReport;
import io.cambrian.schedules.study.task.BaselineStudy;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains DQN with tuned settings on every task. */
@Command(
        name = "baselines",
        description = "Train DQN with tuned settings on every task and judge it greedily over 100 episodes.",
        footer = "  ./cambrian study baselines --seeds 3")
final class BaselinesCommand implements Callable<Integer> {

    @Mixin
    private final StudyOptions options = StudyOptions.withIntervals(10);

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        options.check();
        BaselineReport report =
                new BaselineStudy(options.root()).run(options.seeds(), options.threads(), output.progress());
        output.print(report, out -> {});
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }
}
