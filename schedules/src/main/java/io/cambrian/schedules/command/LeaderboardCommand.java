package io.cambrian.schedules.command;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.RunSummary;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.command.option.RunParameter;
import io.cambrian.schedules.discovery.Experiments;
import io.cambrian.schedules.report.Front;
import io.cambrian.schedules.report.FrontPrinter;
import io.cambrian.schedules.report.Leaderboard;
import io.cambrian.schedules.report.LeaderboardPrinter;
import io.cambrian.schedules.report.LeaderboardRow;
import io.cambrian.schedules.report.SearchedFront;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the best candidates of a run. */
@Command(
        name = "leaderboard",
        description = "Print the best candidates of a run, and its front if it has one.",
        footer = "  ./cambrian leaderboard --rows 3")
final class LeaderboardCommand implements Callable<Integer> {

    @Mixin
    private final RunParameter run = new RunParameter();

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "10",
            description =
                    "How many discovered candidates to print (default: ${DEFAULT-VALUE}); --json has all of them.")
    private int rows;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final Output output = new Output();

    /** What {@code --json} prints. */
    private record Ranking(List<LeaderboardRow> rows, Optional<Front> front) {}

    @Override
    public Integer call() {
        Counts.requireAtLeast(1, "--rows", rows);
        try (ArchiveView view = archive.openForReading()) {
            RunSummary summary = run.in(view);
            Leaderboard leaderboard = Experiments.leaderboard(view, summary.id());
            Optional<Front> front = Experiments.front(view, summary.id()).map(SearchedFront::front);
            output.print(new Ranking(leaderboard.rows(), front), out -> {
                out.println("Run " + summary.id() + " (" + summary.name() + ")");
                LeaderboardPrinter.print(leaderboard, rows, out);
                front.ifPresent(found -> {
                    out.println();
                    FrontPrinter.print(found, out);
                });
            });
        }
        return ExitCode.OK.number();
    }
}
