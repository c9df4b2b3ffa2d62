package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.study.design.DesignReport;
import io.cambrian.schedules.study.design.DesignStudy;
import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures agent designs with simulated workers against what they have to reach. */
@Command(
        name = "designs",
        description =
                "Measure agent designs with simulated workers against closed forms and published figures: votes, verifiers,"
                        + " routers, adaptive depth and the seeds of Sim3F; some seconds.",
        footer = "  ./cambrian study designs --problems 10000")
final class DesignStudyCommand implements Callable<Integer> {

    @Option(
            names = "--problems",
            paramLabel = "N",
            defaultValue = "400000",
            description = "Problems for each figure (default: ${DEFAULT-VALUE}).")
    private int problems;

    @Option(names = "--seed", paramLabel = "N", description = "The root of all seeds (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        Counts.requireAtLeast(1, "--problems", problems);
        DesignReport report = DesignStudy.run(new RootSeed(seed).report(), problems);
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static void print(DesignReport report, PrintWriter out) {
        out.printf(Locale.ROOT, "%-40s %8s %8s %8s %8s%n", "", "expected", "solved", "calls", "expected");
        for (DesignReport.Line line : report.lines()) {
            String calls = line.expectedCalls().isEmpty()
                    ? ""
                    : String.format(Locale.ROOT, "%.2f", line.expectedCalls().getAsDouble());
            out.printf(
                    Locale.ROOT,
                    "%-40s %8.3f %8.4f %8.2f %8s%s%n",
                    line.name(),
                    line.expected(),
                    line.solved(),
                    line.calls(),
                    calls,
                    line.asExpected() ? "" : "  missed");
        }
    }
}
