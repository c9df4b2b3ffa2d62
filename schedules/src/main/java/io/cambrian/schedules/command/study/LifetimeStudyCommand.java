package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.study.drift.LifetimeReport;
import io.cambrian.schedules.study.drift.LifetimeStudy;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Evolves drift networks that see the time and that do not. */
@Command(
        name = "lifetimes",
        description =
                "Evolve drift networks that see the progress of training, do not see it, and see it in a random order,"
                        + " and judge them at two lifetimes; some 5 minutes on 2 cores.",
        footer = "  ./cambrian study lifetimes --generations 20")
final class LifetimeStudyCommand implements Callable<Integer> {

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
        LifetimeReport report = new LifetimeStudy(options.root())
                .run(generations, options.seeds(), options.threads(), output.progress());
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static void print(LifetimeReport report, PrintWriter out) {
        for (LifetimeReport.Arm arm : report.arms()) {
            out.printf(
                    Locale.ROOT,
                    "%-9s short %.3f [%.3f, %.3f]  long %.3f [%.3f, %.3f]  movement of the slope %.3f%n",
                    arm.name(),
                    arm.brief().mean().mean(),
                    arm.brief().mean().low(),
                    arm.brief().mean().high(),
                    arm.whole().mean().mean(),
                    arm.whole().mean().low(),
                    arm.whole().mean().high(),
                    arm.movement());
        }
        out.printf(
                Locale.ROOT,
                "temporal above blind: %+.1f standard errors, above shuffled: %+.1f, above misled: %+.1f%n",
                report.temporalAbove(LifetimeReport.BLIND),
                report.temporalAbove(LifetimeReport.SHUFFLED),
                report.temporalAbove(LifetimeReport.MISLED));
    }
}
