package io.cambrian.evaluators.task;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What was measured of one task; a line of the table {@code scores.tsv}.
 *
 * @param task its name
 * @param random mean return of uniformly random actions
 * @param randomError its standard error
 * @param episodes how many random episodes
 * @param reference the score that becomes 1, if an algorithm did better than random
 * @param reach of its 95 % interval; 0 when it is exact
 * @param seeds how many trainings; 0 when there are none
 * @param method how the reference was come by
 */
public record MeasuredScore(
        String task,
        double random,
        double randomError,
        long episodes,
        OptionalDouble reference,
        double reach,
        int seeds,
        String method) {

    private static final int FIELDS = 8;

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

    /** As a line of the table, tabs between fields. */
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
                method);
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
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException(
                    "a line of scores has " + FIELDS + " fields with tabs between, found: " + line);
        }
        return new MeasuredScore(
                fields[0],
                Double.parseDouble(fields[1]),
                Double.parseDouble(fields[2]),
                Long.parseLong(fields[3]),
                fields[4].isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(fields[4])),
                Double.parseDouble(fields[5]),
                Integer.parseInt(fields[6]),
                fields[7]);
    }
}
