package io.cambrian.schedules.command;

import io.cambrian.archive.ArchiveView;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the runs of an archive. */
@Command(
        name = "runs",
        description = "List the runs of an archive, with how far each has come.",
        footer = "  ./cambrian runs --archive cambrian-archive")
final class RunsCommand implements Callable<Integer> {

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        try (ArchiveView view = archive.openForReading()) {
            var runs = view.runs();
            output.print(runs, out -> {
                if (runs.isEmpty()) {
                    out.println("No run yet; './cambrian run' starts one.");
                    return;
                }
                out.printf(
                        Locale.ROOT,
                        "%-32s %-20s %-9s %9s %9s %10s %8s%n",
                        "run",
                        "name",
                        "state",
                        "proposals",
                        "told",
                        "duplicates",
                        "failures");
                runs.forEach(run -> out.printf(
                        Locale.ROOT,
                        "%-32s %-20s %-9s %9d %9d %10d %8d%n",
                        run.id(),
                        run.name(),
                        run.state().label(),
                        run.proposals(),
                        run.told(),
                        run.duplicates(),
                        run.failures()));
            });
        }
        return ExitCode.OK.number();
    }
}
