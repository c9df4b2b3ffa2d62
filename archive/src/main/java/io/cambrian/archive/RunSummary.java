package io.cambrian.archive;

import io.cambrian.archive.record.RunId;
import java.time.Instant;
import java.util.Optional;

/**
 * A run in one line of a table.
 *
 * @param name the name in the run's spec; empty if the line that held it is damaged
 * @param state what it was last known to do
 * @param startedAt when it was first started, unless that line is damaged
 * @param proposals how many candidates were proposed, duplicates included
 * @param evaluated how many proposals have evaluations, inherited ones included
 * @param told how many proposals from the first on have evaluations without a gap: what the learner may have been told
 * @param duplicates how many proposals inherited their evaluations
 * @param failures how many proposals have an evaluation of their own without a score
 */
public record RunSummary(
        RunId id,
        String name,
        RunState state,
        Optional<Instant> startedAt,
        long proposals,
        long evaluated,
        long told,
        long duplicates,
        long failures) {}
