package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.study.drift.DriftReport;
import io.cambrian.schedules.study.drift.DriftStudy;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares the drifts of PPO and DPO and none at all. */
@Command(
        name = "drifts",
        description = "Train agents with PPO's drift, DPO's and none, for 4 and 16 epochs; some 3 minutes on 2 cores.",
        footer = "  ./cambrian study drifts --seeds 5")
final class DriftStudyCommand implements Callable<Integer> {

    @Mixin
    private final StudyOptions options = StudyOptions.withIntervals(10);

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        options.check();
        DriftReport report = new DriftStudy(options.root()).run(options.seeds(), options.threads(), output.progress());
        output.print(report, out -> {
            out.println(
                    report.dpoHoldsUp()
                            ? "DPO is nowhere more than one standard error below PPO."
                            : "DPO lies more than one standard error below PPO somewhere.");
            out.println(
                    report.restraintMatters()
                            ? "Without a drift, 16 epochs on CartPole-v1 are clearly worse (two standard errors)."
                            : "Without a drift, 16 epochs on CartPole-v1 are not clearly worse.");
        });
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }
}
