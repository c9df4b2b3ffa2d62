package io.cambrian.schedules.command;

import io.cambrian.schedules.study.DriftReport;
import io.cambrian.schedules.study.DriftStudy;
import io.cambrian.searchspace.random.RootSeed;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares the drifts of PPO and DPO and none at all. */
@Command(
        name = "drifts",
        description = "Train agents with PPO's drift, DPO's and none, for 4 and 16 epochs; some 3 minutes on 2 cores.",
        mixinStandardHelpOptions = true)
final class DriftStudyCommand implements Callable<Integer> {

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "10",
            description = "Agents for each task, number of epochs and drift, at least 2 (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The root of the report seeds (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many agents to train at once (default: the number of processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        DriftReport report = new DriftStudy(new RootSeed(seed)).run(seeds, threads, output.progress());
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
