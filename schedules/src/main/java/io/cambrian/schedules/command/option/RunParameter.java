package io.cambrian.schedules.command.option;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.RunSummary;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** The argument {@code RUN} of commands that read one; left out, it is the latest. */
public final class RunParameter {

    /** By the time of their start; runs whose start is not known are the oldest. */
    public static final Comparator<RunSummary> BY_START =
            Comparator.comparing(summary -> summary.startedAt().orElse(Instant.MIN));

    @Parameters(
            arity = "0..1",
            paramLabel = "RUN",
            description = "The run's id or a unique beginning of it (default: the latest).")
    private Optional<String> run = Optional.empty();

    /** The run that was named, or the latest. */
    public RunSummary in(ArchiveView view) {
        return run.map(view::run)
                .orElseGet(() -> view.runs().stream()
                        .max(BY_START)
                        .orElseThrow(() -> new UnknownNameException(
                                "The archive holds no run yet; './cambrian run' starts one.")));
    }
}
