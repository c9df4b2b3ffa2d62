package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.study.selftuning.DiscountSchedulingReport;
import io.cambrian.schedules.study.selftuning.DiscountSchedulingStudy;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares imitators whose discount rises with their progress with fixed discounts. */
@Command(
        name = "discount-scheduling",
        description =
                "Compare imitators whose discount rises with what they have learnt to follow with fixed discounts, in a corridor"
                        + " with a tempting side room; some seconds.",
        footer = "  ./cambrian study discount-scheduling --to findings")
final class DiscountSchedulingCommand implements Callable<Integer> {

    private static final int LEAST_EPISODES = 200;

    @Option(
            names = "--episodes",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Episodes of every life (default: ${DEFAULT-VALUE}).")
    private int episodes;

    @Mixin
    private final StudyOptions options = StudyOptions.of(5);

    @Mixin
    private final FindingsOption findings = new FindingsOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException, IOException {
        options.check();
        findings.check();
        Counts.requireAtLeast(LEAST_EPISODES, "--episodes", episodes);
        DiscountSchedulingReport report =
                new DiscountSchedulingStudy(options.root(), options.seeds(), episodes, options.threads()).run();
        findings.write("discount-scheduling", out -> print(report, out), report.charts());
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static void print(DiscountSchedulingReport report, PrintWriter out) {
        out.printf(Locale.ROOT, "%-16s %10s %12s %14s%n", "discount", "at the end", "in the room", "last discount");
        for (DiscountSchedulingReport.Arm arm : report.arms()) {
            out.printf(
                    Locale.ROOT,
                    "%-16s %5d of %d %7d of %d %14.4f%n",
                    arm.name(),
                    arm.atTheEnd(),
                    arm.lives(),
                    arm.inTheRoom(),
                    arm.lives(),
                    arm.discount().mean().mean());
        }
    }
}
