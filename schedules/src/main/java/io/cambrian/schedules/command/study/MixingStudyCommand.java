package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.selftuning.MixingReport;
import io.cambrian.schedules.study.selftuning.MixingStudy;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws meta-gradients of frozen agents, to see how estimators vary. */
@Command(
        name = "mixing",
        description =
                "Draw meta-gradients of frozen agents through 1 to 8 updates, judged after the last update or by mixtures, and"
                        + " say how they vary and where they point; about a minute on 2 cores.",
        footer = "  ./cambrian study mixing --draws 200 --to findings")
final class MixingStudyCommand implements Callable<Integer> {

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Meta-gradients of each kind at each moment (default: ${DEFAULT-VALUE}).")
    private int draws;

    @Mixin
    private final StudyOptions options = StudyOptions.withIntervals(5);

    @Mixin
    private final FindingsOption findings = new FindingsOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException, IOException {
        options.check();
        findings.check();
        Counts.requireAtLeast(2, "--draws", draws);
        MixingReport report = new MixingStudy(options.root(), options.seeds(), draws, options.threads()).run();
        findings.write("mixing", out -> print(report, out), report.charts());
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static void print(MixingReport report, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-18s %3s  %-26s %s%n",
                "judged by",
                "K",
                "variance (K = 1: 1)",
                "alignment with the last of " + MixingStudy.REFERENCE_UPDATES + " updates");
        for (MixingReport.Estimator each : report.estimators()) {
            out.printf(
                    Locale.ROOT,
                    "%-18s %3d  %-26s %s%n",
                    each.mixing(),
                    each.updates(),
                    text(each.variance()),
                    text(each.alignment()));
        }
    }

    private static String text(Interval number) {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", number.mean(), number.low(), number.high());
    }
}
