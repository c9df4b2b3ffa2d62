package io.cambrian.evaluators.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What this platform has measured of its tasks: the table {@code scores.tsv} beside this class, one {@link MeasuredScore} a
 * line. {@code ./cambrian study tasks} measures again and writes it.
 */
public final class MeasuredScores {

    private static final String TABLE = "scores.tsv";
    private static final String HEADING =
            "# task\trandom\tstandard error\tepisodes\treference\t95 % reach\tseeds\tmethod\tothers: mean, reach, seeds, method\n";
    private static final MeasuredScores STANDARD = parse(table());

    private final Map<String, MeasuredScore> byTask;

    private MeasuredScores(Map<String, MeasuredScore> byTask) {
        this.byTask = byTask;
    }

    /** The scores that came with this platform. */
    public static MeasuredScores standard() {
        return STANDARD;
    }

    /**
     * The scores in the text of a table.
     *
     * @throws IllegalArgumentException when a line has another form; blank lines and those that begin with # are passed over
     */
    public static MeasuredScores parse(String table) {
        Map<String, MeasuredScore> scores = new LinkedHashMap<>();
        table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(MeasuredScore::parse)
                .forEach(score -> scores.put(score.task(), score));
        return new MeasuredScores(scores);
    }

    /** These scores and others, which replace those of the same tasks. */
    public MeasuredScores with(Collection<MeasuredScore> others) {
        Map<String, MeasuredScore> scores = new LinkedHashMap<>(byTask);
        others.forEach(score -> scores.put(score.task(), score));
        return new MeasuredScores(scores);
    }

    /** The names of all tasks in the table. */
    public List<String> tasks() {
        return List.copyOf(byTask.keySet());
    }

    /** What was measured of a task, if anything. */
    public Optional<MeasuredScore> of(String task) {
        return Optional.ofNullable(byTask.get(task));
    }

    /** The scale of a task; {@linkplain ScoreRange#RAW the raw score} when it has not been measured. */
    public ScoreRange range(String task) {
        return of(task).map(MeasuredScore::range).orElse(ScoreRange.RAW);
    }

    /**
     * The text of the table, tasks in the order in which they came in.
     *
     * @param firstLine a comment that stands above all
     */
    public String table(String firstLine) {
        StringBuilder text =
                new StringBuilder("# ").append(firstLine).append('\n').append(HEADING);
        byTask.values().forEach(score -> text.append(score.line()).append('\n'));
        return text.toString();
    }

    private static String table() {
        try (InputStream table = Objects.requireNonNull(MeasuredScores.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
