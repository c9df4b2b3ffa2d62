package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.rule.BootstrappingReport;
import io.cambrian.schedules.study.rule.BootstrappingStudy;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes predictions away from rules that were meta-trained where nothing else tells what is to come. */
@Command(
        name = "bootstrapping",
        description =
                "Meta-train update rules on a chain that is longer than what they see of it at once, then take their predictions"
                        + " away; a minute and a half on 2 cores.",
        footer = "  ./cambrian study bootstrapping --meta-steps 200")
final class BootstrappingStudyCommand implements Callable<Integer> {

    @Option(
            names = "--meta-steps",
            paramLabel = "N",
            defaultValue = "400",
            description = "Meta-steps of each meta-training (default: ${DEFAULT-VALUE}).")
    private int metaSteps;

    @Mixin
    private final StudyOptions options = StudyOptions.withIntervals(5);

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        options.check();
        Counts.requireAtLeast(1, "--meta-steps", metaSteps);
        BootstrappingReport report = new BootstrappingStudy(options.root())
                .run(options.seeds(), metaSteps, options.threads(), output.progress());
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static void print(BootstrappingReport report, PrintWriter out) {
        out.printf("%-10s %-16s %24s %24s %24s%n", "inputs", "task", "whole", "predictions unread", "untaught");
        for (BootstrappingReport.Row row : report.rules()) {
            out.printf(
                    "%-10s %-16s %24s %24s %24s%n",
                    row.inputs().name().toLowerCase(Locale.ROOT),
                    row.task(),
                    text(row.whole()),
                    text(row.blind()),
                    text(row.untaught()));
        }
        List<String> tasks = report.tasks();
        for (int i = 0; i < tasks.size(); i++) {
            out.printf(
                    Locale.ROOT,
                    "%-10s %-16s %24.3f%n",
                    "A2C",
                    tasks.get(i),
                    report.actorCritic().get(i));
        }
        out.println(
                report.passed()
                        ? "rules with followed inputs look beyond their stretch by what is predicted"
                        : "taking predictions away does no clear harm");
    }

    private static String text(Scores scores) {
        Interval mean = scores.mean();
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", mean.mean(), mean.low(), mean.high());
    }
}
