package io.cambrian.schedules.command;

import io.cambrian.schedules.study.BaselineReport;
import io.cambrian.schedules.study.BaselineStudy;
import io.cambrian.searchspace.random.RootSeed;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains DQN with tuned settings on every task. */
@Command(
        name = "baselines",
        description = "Train DQN with tuned settings on every task and judge it greedily over 100 episodes.",
        mixinStandardHelpOptions = true)
final class BaselinesCommand implements Callable<Integer> {

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "10",
            description = "Agents for each task (default: ${DEFAULT-VALUE}).")
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
        BaselineReport report = new BaselineStudy(new RootSeed(seed)).run(seeds, threads, output.progress());
        output.print(report, out -> {});
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }
}
