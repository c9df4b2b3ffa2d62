package io.cambrian.schedules.command;

import io.cambrian.archive.RunSummary;
import java.time.Instant;
import java.util.Comparator;

/** Orders of runs. */
final class RunSummaries {

    /** By the time of their start; runs whose start is not known are the oldest. */
    static final Comparator<RunSummary> BY_START =
            Comparator.comparing(summary -> summary.startedAt().orElse(Instant.MIN));

    private RunSummaries() {}
}
