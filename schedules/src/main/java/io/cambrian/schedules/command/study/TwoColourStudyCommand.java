package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.selftuning.TwoColourReport;
import io.cambrian.schedules.study.selftuning.TwoColourStudy;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares agents that tune the weight of their entropy with the best weight that never changes. */
@Command(
        name = "two-colours",
        description =
                "Compare agents that tune the weight of their entropy while they live, in a world that changes, with the best"
                        + " weight that never changes; about a minute on 2 cores.",
        footer = "  ./cambrian study two-colours --seeds 3")
final class TwoColourStudyCommand implements Callable<Integer> {

    @Mixin
    private final StudyOptions options = StudyOptions.withIntervals(10);

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        options.check();
        TwoColourReport report = new TwoColourStudy(options.root(), options.seeds(), options.threads()).run();
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static void print(TwoColourReport report, PrintWriter out) {
        out.println("reward of a step, on selection seeds:");
        for (TwoColourReport.Fixed fixed : report.fixed()) {
            print("  weight " + fixed.entropyWeight(), fixed.reward().mean(), out);
        }
        out.println("on report seeds:");
        print("  weight " + report.bestFixed(), report.unchanged().mean(), out);
        print("  meta-gradients", report.metaGradients().mean(), out);
        print("  bootstrapped, L = 8", report.bootstrapped().mean(), out);
        print("  its lead, life by life", report.lead(), out);
    }

    private static void print(String name, Interval reward, PrintWriter out) {
        out.printf(Locale.ROOT, "%-28s %7.4f [%.4f, %.4f]%n", name, reward.mean(), reward.low(), reward.high());
    }
}
