package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.command.option.ThreadsOption;
import io.cambrian.schedules.study.loss.RediscoveryReport;
import io.cambrian.schedules.study.loss.RediscoveryStudy;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Evolves losses for tabular agents from scratch and compares the best with temporal-difference learning. */
@Command(
        name = "rediscovery",
        description = "Evolve losses from scratch on two toy problems and compare the best with TD learning.",
        footer = "  ./cambrian study rediscovery --seeds 2")
final class RediscoveryCommand implements Callable<Integer> {

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "" + RediscoveryStudy.SEEDS,
            description = "How many searches (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Option(
            names = "--proposals",
            paramLabel = "N",
            defaultValue = "" + RediscoveryStudy.PROPOSALS,
            description = "Proposals for each search, duplicates included (default: ${DEFAULT-VALUE}).")
    private long proposals;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        Counts.requireAtLeast(1, "--seeds", seeds);
        Counts.requireAtLeast(1, "--proposals", proposals);
        threads.check();
        RediscoveryReport report = RediscoveryStudy.run(seeds, proposals, threads.count(), output.progress());
        output.print(report, out -> {});
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }
}
