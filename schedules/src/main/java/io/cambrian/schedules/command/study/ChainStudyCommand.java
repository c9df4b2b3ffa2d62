package io.cambrian.schedules.command.study;

import io.cambrian.evaluators.chain.ChainLifetime;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.selftuning.ChainReport;
import io.cambrian.schedules.study.selftuning.ChainStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tunes a discount by meta-gradients on the discounting chain, in exact expectations. */
@Command(
        name = "discounting-chain",
        description = {
            "Tune a discount by meta-gradients on the discounting chain, with and without outer values, in exact expectations, to see"
                    + " whether it becomes long-sighted.",
            "It takes some seconds."
        },
        footer = "  ./cambrian study discounting-chain")
final class ChainStudyCommand extends StudyRun<ChainReport> {

    @Option(
            names = "--updates",
            paramLabel = "N",
            defaultValue = "" + ChainLifetime.PUBLISHED_UPDATES,
            description = "Updates of every life (default: ${DEFAULT-VALUE}).")
    private int updates;

    @Override
    void check() {
        Counts.requireAtLeast(1, "--updates", updates);
    }

    @Override
    ChainReport measure(PrintWriter progress) {
        return ChainStudy.run(updates);
    }
}
