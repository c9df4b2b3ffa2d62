package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.heuristic.BanditReport;
import io.cambrian.schedules.study.heuristic.BanditStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Searches for an index of bandits' arms that does well on two families at once. */
@Command(
        name = "bandits",
        description = {
            "Evolve index rules for bandits of two families at once, and report them beside the classical rules.",
            "It takes some 3 minutes on 2 cores, half a minute with --quick."
        },
        footer = "  ./cambrian study bandits --quick --to findings")
final class BanditStudyCommand extends RepeatedStudyRun<BanditReport> {

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

    BanditStudyCommand() {
        super(StudyOptions.of(3));
    }

    @Override
    void check() {
        super.check();
        Counts.requireAtLeast(1, "--evaluations", evaluations);
        Counts.requireAtLeast(2, "--games", games);
    }

    @Override
    BanditReport measure(PrintWriter progress) throws InterruptedException {
        int each = quick ? QUICK_EVALUATIONS : evaluations;
        int reported = quick ? QUICK_GAMES : games;
        return new BanditStudy(options.root(), options.seeds(), each, reported, options.threads()).run();
    }
}
