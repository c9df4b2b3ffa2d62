package io.cambrian.evaluators.task;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The score scales that this platform has measured, from the table {@code scores.tsv} beside this class.
 *
 * <p>The table has one task a line: name, random score, reference score and where they come from, with tabs between.
 */
final class MeasuredScores {

    private static final String TABLE = "scores.tsv";
    private static final Map<String, ScoreRange> BY_TASK = read();

    private MeasuredScores() {}

    /** The scale of that task; {@linkplain ScoreRange#RAW the raw score} when it has not been measured. */
    static ScoreRange of(String task) {
        return BY_TASK.getOrDefault(task, ScoreRange.RAW);
    }

    private static Map<String, ScoreRange> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MeasuredScores.class.getResourceAsStream(TABLE), TABLE),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(fields -> fields[0], MeasuredScores::range));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScoreRange range(String[] fields) {
        return new ScoreRange(Double.parseDouble(fields[1]), Double.parseDouble(fields[2]), fields[3]);
    }
}
