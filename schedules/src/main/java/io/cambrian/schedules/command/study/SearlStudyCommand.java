package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.population.SearlReport;
import io.cambrian.schedules.study.population.SearlStudy;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares populations with a shared memory to populations with private ones. */
@Command(
        name = "searl",
        description =
                "Let populations of six TD3 agents evolve on the pendulum, with one memory and with private memories, and"
                        + " compare the areas under their learning curves; some minutes on 2 cores.",
        footer = "  ./cambrian study searl --seeds 2")
final class SearlStudyCommand implements Callable<Integer> {

    @Option(
            names = "--total-steps",
            paramLabel = "N",
            defaultValue = "60000",
            description = "Environment steps of each population (default: ${DEFAULT-VALUE}).")
    private int totalSteps;

    @Mixin
    private final StudyOptions options = StudyOptions.withIntervals(5);

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        options.check();
        Counts.requireAtLeast(1, "--total-steps", totalSteps);
        SearlReport report =
                new SearlStudy(options.root()).run(options.seeds(), totalSteps, options.threads(), output.progress());
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static void print(SearlReport report, PrintWriter out) {
        for (int i = 0; i < report.seeds().size(); i++) {
            SearlReport.Pair pair = report.seeds().get(i);
            out.printf(
                    Locale.ROOT,
                    "seed %d   shared %8.1f (in the end %8.1f)   private %8.1f (in the end %8.1f)%n",
                    i,
                    pair.shared().area(),
                    pair.shared().last(),
                    pair.own().area(),
                    pair.own().last());
        }
        print("shared ", report.shared().mean(), out);
        print("private", report.own().mean(), out);
        out.printf(
                Locale.ROOT,
                "shared is better on %d of %d seeds; chance alone does that with probability %.3f%n",
                report.wins(),
                report.seeds().size(),
                report.signTest());
    }

    private static void print(String name, Interval mean, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s  mean return over all environment steps %.1f [%.1f, %.1f]%n",
                name,
                mean.mean(),
                mean.low(),
                mean.high());
    }
}
