package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.drift.DriftSearchReport;
import io.cambrian.schedules.study.drift.DriftSearchStudy;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Evolves a drift network in miniature, beside a control that must not learn. */
@Command(
        name = "drift-search",
        description = "Evolve a drift network on Catch, and judge it beside PPO's drift and a control whose fitness is"
                + " dealt out at random; some 2 minutes on 2 cores.",
        footer = "  ./cambrian study drift-search --generations 20")
final class DriftSearchCommand implements Callable<Integer> {

    @Option(
            names = "--generations",
            paramLabel = "N",
            defaultValue = "40",
            description = "Generations of 32 agents (default: ${DEFAULT-VALUE}).")
    private int generations;

    @Mixin
    private final StudyOptions options = StudyOptions.withIntervals(64);

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        options.check();
        Counts.requireAtLeast(1, "--generations", generations);
        DriftSearchReport report = new DriftSearchStudy(options.root())
                .run(generations, options.seeds(), options.threads(), output.progress());
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static void print(DriftSearchReport report, PrintWriter out) {
        out.printf(Locale.ROOT, "search of %d generations: %.1f s%n", report.generations(), report.searchSeconds());
        line("PPO's drift", report.base(), report, out);
        line("mean of generation 0", report.first(), report, out);
        line("mean after the last generation", report.last(), report, out);
        line("the same of the control", report.permuted(), report, out);
        out.println(
                report.firstIsBase()
                        ? "Without its margin, the first mean has the scores of PPO's drift to the last bit."
                        : "Without its margin, the first mean has other scores than PPO's drift: an error.");
    }

    private static void line(String name, Scores scores, DriftSearchReport report, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-31s %6.3f  [%.3f, %.3f]  %+.1f standard errors above generation 0%n",
                name,
                scores.mean().mean(),
                scores.mean().low(),
                scores.mean().high(),
                scores.standardErrorsAbove(report.first()));
    }
}
