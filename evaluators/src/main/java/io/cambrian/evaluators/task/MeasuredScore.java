package io.cambrian.evaluators.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was measured of one task; a line of the table {@code scores.tsv}.
 *
 * @param task its name
 * @param random mean return of uniformly random actions
 * @param randomError its standard error
 * @param episodes how many random episodes
 * @param reference the score that becomes 1, if an algorithm did better than random
 * @param reach of its 95 % interval, which is reference ± reach; 0 when it is exact
 * @param seeds how many trainings; 0 when there are none
 * @param method how the reference was come by
 * @param others what other algorithms learnt, which is not the reference
 */
public record MeasuredScore(
        String task,
        double random,
        double randomError,
        long episodes,
        OptionalDouble reference,
        double reach,
        int seeds,
        String method,
        List<LearntScore> others) {

    private static final int FIELDS = 8;
    private static final int FIELDS_OF_OTHERS = 4;

    public MeasuredScore {
        others = List.copyOf(others);
    }

    /** All that algorithms learnt, the reference first where it was learnt. */
    public List<LearntScore> learnt() {
        Stream<LearntScore> best = seeds > 0 && reference.isPresent()
                ? Stream.of(new LearntScore(reference.getAsDouble(), reach, seeds, method))
                : Stream.empty();
        return Stream.concat(best, others.stream()).toList();
    }

    /** What an algorithm learnt, if it was tried. */
    public Optional<LearntScore> learntBy(String algorithm) {
        return learnt().stream()
                .filter(score -> score.algorithm().equals(algorithm))
                .findFirst();
    }

    /** The score scale; the raw score where there is no reference. */
    public ScoreRange range() {
        if (reference.isEmpty()) {
            return ScoreRange.RAW;
        }
        return new ScoreRange(random, reference.getAsDouble(), "measured; " + method + seedsOf());
    }

    private String seedsOf() {
        return seeds == 0 ? "" : ", " + seeds + " seeds";
    }

    /** As a line of the table, tabs between fields, four more for each of the others. */
    String line() {
        return String.join(
                        "\t",
                        task,
                        number(random),
                        number(randomError),
                        Long.toString(episodes),
                        reference.isPresent() ? number(reference.getAsDouble()) : "",
                        number(reach),
                        Integer.toString(seeds),
                        method)
                + others.stream().map(MeasuredScore::fields).collect(Collectors.joining());
    }

    private static String fields(LearntScore other) {
        return "\t"
                + String.join(
                        "\t",
                        number(other.mean()),
                        number(other.reach()),
                        Integer.toString(other.seeds()),
                        other.method());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }

    /**
     * From a line of the table.
     *
     * @throws IllegalArgumentException when the line has another form
     */
    static MeasuredScore parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length < FIELDS || (fields.length - FIELDS) % FIELDS_OF_OTHERS != 0) {
            throw new IllegalArgumentException("a line of scores has " + FIELDS + " fields with tabs between, and "
                    + FIELDS_OF_OTHERS + " more for each other algorithm, found: " + line);
        }
        try {
            return of(fields);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "the fields of a line of scores are numbers, but for the task and the methods, found: " + line, e);
        }
    }

    private static MeasuredScore of(String[] fields) {
        List<LearntScore> others = new ArrayList<>();
        for (int i = FIELDS; i < fields.length; i += FIELDS_OF_OTHERS) {
            others.add(new LearntScore(
                    Double.parseDouble(fields[i]),
                    Double.parseDouble(fields[i + 1]),
                    Integer.parseInt(fields[i + 2]),
                    fields[i + 3]));
        }
        return new MeasuredScore(
                fields[0],
                Double.parseDouble(fields[1]),
                Double.parseDouble(fields[2]),
                Long.parseLong(fields[3]),
                fields[4].isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(fields[4])),
                Double.parseDouble(fields[5]),
                Integer.parseInt(fields[6]),
                fields[7],
                others);
    }
}
