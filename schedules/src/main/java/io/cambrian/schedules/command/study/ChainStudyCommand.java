package io.cambrian.schedules.command.study;

import io.cambrian.evaluators.chain.ChainLifetime;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.study.selftuning.ChainReport;
import io.cambrian.schedules.study.selftuning.ChainStudy;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tunes a discount by meta-gradients on the discounting chain, in exact expectations. */
@Command(
        name = "discounting-chain",
        description =
                "Tune a discount by meta-gradients on the discounting chain, with and without outer values, in exact"
                        + " expectations; some seconds.",
        footer = "  ./cambrian study discounting-chain")
final class ChainStudyCommand implements Callable<Integer> {

    @Option(
            names = "--updates",
            paramLabel = "N",
            defaultValue = "" + ChainLifetime.PUBLISHED_UPDATES,
            description = "Updates of every life (default: ${DEFAULT-VALUE}).")
    private int updates;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        Counts.requireAtLeast(1, "--updates", updates);
        ChainReport report = ChainStudy.run(updates);
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static void print(ChainReport report, PrintWriter out) {
        out.printf(Locale.ROOT, "%-28s %10s %10s%n", "", "discount", "return");
        for (ChainReport.Arm arm : report.arms()) {
            out.printf(Locale.ROOT, "%-28s %10.5f %10.4f%n", arm.name(), arm.discount(), arm.meanReturn());
        }
    }
}
