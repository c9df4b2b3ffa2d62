package io.cambrian.schedules.study.heuristic;

import io.cambrian.schedules.report.Interval;
import java.util.List;
import java.util.Locale;

/**
 * A measured mean beside one that is known from elsewhere.
 *
 * @param known the mean that others have found; where they do not say over how many instances, it is taken for {@link #OF}
 * @param measured ours
 * @param apart how many standard errors of the difference lie between the two, rounding aside
 */
public record KnownMean(double known, Interval measured, double apart) {

    /** Over how many instances known means were taken. */
    public static final int OF = 50;

    /** With some two dozen comparisons, one of them goes beyond this by chance in about one study of a hundred. */
    private static final double FURTHEST = 3.5;

    private static final double ROUNDING = 0.005;

    static KnownMean of(double known, List<Double> values) {
        Interval measured = Interval.of(values);
        double squares = values.stream()
                .mapToDouble(value -> (value - measured.mean()) * (value - measured.mean()))
                .sum();
        double deviation = Math.sqrt(squares / (values.size() - 1));
        double error = deviation * Math.sqrt(1.0 / OF + 1.0 / values.size());
        double distance = Math.max(0, Math.abs(known - measured.mean()) - ROUNDING);
        return new KnownMean(known, measured, distance / error);
    }

    /** Whether chance explains the distance. */
    public boolean agrees() {
        return apart <= FURTHEST;
    }

    /** What was measured with its interval, and what is known in brackets, such as {@code 1.432 [1.425, 1.439] (1.43)}. */
    String beside(int places) {
        return measured.withEnds(places) + String.format(Locale.ROOT, " (%.2f)", known);
    }
}
