package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ThreadsOption;
import io.cambrian.schedules.study.loss.RediscoveryReport;
import io.cambrian.schedules.study.loss.RediscoveryStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Evolves losses for tabular agents from scratch and compares the best with temporal-difference learning. */
@Command(
        name = "rediscovery",
        description = {
            "Evolve losses from scratch on two toy problems, to see whether the best are temporal-difference learning.",
            "It takes about half a minute on 2 cores."
        },
        footer = "  ./cambrian study rediscovery --seeds 2")
final class RediscoveryCommand extends StudyRun<RediscoveryReport> {

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "" + RediscoveryStudy.SEEDS,
            description =
                    "Searches on each of the problems, from the root seeds 1, 2, 3, … (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Option(
            names = "--proposals",
            paramLabel = "N",
            defaultValue = "" + RediscoveryStudy.PROPOSALS,
            description = "Proposals for each search, duplicates included (default: ${DEFAULT-VALUE}).")
    private long proposals;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Override
    void check() {
        Counts.requireAtLeast(1, "--seeds", seeds);
        Counts.requireAtLeast(1, "--proposals", proposals);
        threads.check();
    }

    @Override
    RediscoveryReport measure(PrintWriter progress) {
        return RediscoveryStudy.run(seeds, proposals, threads.count(), progress);
    }
}
