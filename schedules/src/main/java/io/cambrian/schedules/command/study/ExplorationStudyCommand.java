package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.selftuning.ExplorationReport;
import io.cambrian.schedules.study.selftuning.ExplorationStudy;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares Q-learners that tune how often they explore with the best chance that never changes. */
@Command(
        name = "exploration",
        description =
                "Compare Q-learners that tune the chance of a random action while they live, in a world that changes, with the"
                        + " best chance that never changes; half a minute on 2 cores.",
        footer = "  ./cambrian study exploration --to findings")
final class ExplorationStudyCommand implements Callable<Integer> {

    @Mixin
    private final StudyOptions options = StudyOptions.withIntervals(30);

    @Mixin
    private final FindingsOption findings = new FindingsOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException, IOException {
        options.check();
        findings.check();
        ExplorationReport report = new ExplorationStudy(options.root(), options.seeds(), options.threads()).run();
        findings.write("exploration", out -> print(report, out), report.charts());
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static void print(ExplorationReport report, PrintWriter out) {
        out.println("reward of a step, on selection seeds:");
        report.fixed()
                .forEach(fixed ->
                        print("  epsilon " + fixed.epsilon(), fixed.reward().mean(), out));
        out.println("on report seeds:");
        print("  epsilon " + report.bestFixed(), report.unchanged().mean(), out);
        print("  tuned", report.tuned().mean(), out);
        print("  its lead, life by life", report.lead(), out);
        out.println("tuned epsilon in the 3,000 steps before and after a change:");
        for (ExplorationReport.Change change : report.changes()) {
            out.printf(
                    Locale.ROOT,
                    "  at step %,-18d %7.4f and %.4f%n",
                    change.step(),
                    change.before().mean(),
                    change.after().mean());
        }
    }

    private static void print(String name, Interval reward, PrintWriter out) {
        out.printf(Locale.ROOT, "%-28s %7.4f [%.4f, %.4f]%n", name, reward.mean(), reward.low(), reward.high());
    }
}
