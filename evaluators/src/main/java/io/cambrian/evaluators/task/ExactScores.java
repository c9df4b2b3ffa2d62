package io.cambrian.evaluators.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Score scales that dynamic programming gives exactly, kept in the table {@code exact-scores.tsv} beside this class, so that
 * asking for a task costs nothing. A test solves each of them again.
 *
 * <p>The table has one task a line: name, expected return of random actions and of the best policy, with tabs between.
 */
final class ExactScores {

    private static final String TABLE = "exact-scores.tsv";
    private static final Map<String, ScoreRange> BY_TASK = read();

    private ExactScores() {}

    /** The scale of a task, if it is in the table. */
    static Optional<ScoreRange> of(String task) {
        return Optional.ofNullable(BY_TASK.get(task));
    }

    private static Map<String, ScoreRange> read() {
        try (InputStream table = Objects.requireNonNull(ExactScores.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(
                            fields -> fields[0],
                            fields -> ScoreRange.exact(Double.parseDouble(fields[1]), Double.parseDouble(fields[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
