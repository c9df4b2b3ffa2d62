package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.heuristic.BanditReport;
import io.cambrian.schedules.study.heuristic.BanditStudy;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Searches for an index of bandits' arms that does well on two families at once. */
@Command(
        name = "bandits",
        description =
                "Evolve index rules for bandits of two families at once, and report them beside the classical rules; some 3 minutes"
                        + " on 2 cores, half a minute with --quick.",
        footer = "  ./cambrian study bandits --quick --to findings")
final class BanditStudyCommand implements Callable<Integer> {

    private static final int QUICK_EVALUATIONS = 200;
    private static final int QUICK_GAMES = 1_000;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Rules that every search measures (default: ${DEFAULT-VALUE}).")
    private int evaluations;

    @Option(
            names = "--games",
            paramLabel = "N",
            defaultValue = "8000",
            description = "Games of each family in the report (default: ${DEFAULT-VALUE}).")
    private int games;

    @Option(
            names = "--quick",
            description =
                    "Measure " + QUICK_EVALUATIONS + " rules in every search, and report " + QUICK_GAMES + " games.")
    private boolean quick;

    @Mixin
    private final StudyOptions options = StudyOptions.of(3);

    @Mixin
    private final FindingsOption findings = new FindingsOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException, IOException {
        options.check();
        findings.check();
        Counts.requireAtLeast(1, "--evaluations", evaluations);
        Counts.requireAtLeast(2, "--games", games);
        BanditReport report = new BanditStudy(
                        options.root(),
                        options.seeds(),
                        quick ? QUICK_EVALUATIONS : evaluations,
                        quick ? QUICK_GAMES : games,
                        options.threads())
                .run();
        findings.write("bandits", out -> print(report, out), List.of());
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static void print(BanditReport report, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "Mean regret of %d games with ten arms and a thousand pulls, with 95 %% intervals.%n",
                report.games());
        out.printf(Locale.ROOT, "%-14s %18s %18s%n", "rule", "uniform arms", "one better arm");
        for (BanditReport.Classical each : report.classical()) {
            out.printf(Locale.ROOT, "%-14s %18s %18s", each.rule(), text(each.uniform()), text(each.oneBetter()));
            out.println(each.agrees() ? "" : "  not as known: " + each.known());
        }
        for (BanditReport.Winner winner : report.winners()) {
            out.printf(
                    Locale.ROOT,
                    "%-14s %18s %18s  at most %.2f times the best  %s%n",
                    "discovered " + winner.run(),
                    text(winner.uniform()),
                    text(winner.oneBetter()),
                    report.worstRatio(winner),
                    winner.formula());
        }
    }

    private static String text(Interval regret) {
        return String.format(Locale.ROOT, "%.2f ± %.2f", regret.mean(), regret.reach());
    }
}
