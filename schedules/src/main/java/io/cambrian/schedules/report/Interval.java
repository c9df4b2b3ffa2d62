package io.cambrian.schedules.report;

import java.util.List;
import java.util.Locale;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The mean of independent measurements with its 95 % confidence interval.
 *
 * <p>For scores {@code x₁ … xₙ} with mean {@code m} and sample standard deviation {@code s} the interval is
 * {@code m ± t · s / √n}, where {@code t} is the 97.5 % point of Student's distribution with {@code n − 1} degrees of freedom. With
 * the handful of seeds that a run reports, percentile bootstraps are too narrow; Student's is exact for normal scores, and an
 * approximation otherwise.
 *
 * @param mean the mean
 * @param low the lower end; there is none, −∞, with fewer than two measurements
 * @param high the upper end; there is none, ∞, with fewer than two measurements
 * @param count how many measurements
 */
public record Interval(double mean, double low, double high, int count) {

    private static final double UPPER_TAIL = 0.975;

    /** The interval of these scores; with fewer than two it is unbounded, and without any the mean is not a number. */
    public static Interval of(List<Double> scores) {
        int count = scores.size();
        double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        if (count < 2) {
            return new Interval(mean, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, count);
        }
        double squares = scores.stream()
                .mapToDouble(score -> (score - mean) * (score - mean))
                .sum();
        double standardError = Math.sqrt(squares / (count - 1) / count);
        double reach = new TDistribution(count - 1).inverseCumulativeProbability(UPPER_TAIL) * standardError;
        return new Interval(mean, mean - reach, mean + reach, count);
    }

    /** A score with as many places as one of that size needs: three below 10, else two. */
    public static String text(double score) {
        return String.format(Locale.ROOT, Math.abs(score) < 10 ? "%.3f" : "%.2f", score);
    }

    /** How far the ends are from the mean, in as many places as the mean has. */
    public String reachText() {
        return String.format(Locale.ROOT, Math.abs(mean) < 10 ? "%.3f" : "%.2f", reach());
    }

    /** In words, with its confidence and seeds; one score has no interval, and none has no mean. */
    public String inWords() {
        return switch (count) {
            case 0 -> "no score";
            case 1 -> text(mean) + " of 1 seed";
            default -> text(mean) + " ± " + reachText() + ", 95 % of " + count + " seeds";
        };
    }

    /** The mean and both ends, such as {@code 0.512 [0.498, 0.526]}. */
    public String withEnds(int places) {
        String number = "%." + places + "f";
        return String.format(Locale.ROOT, number + " [" + number + ", " + number + "]", mean, low, high);
    }

    /** The mean and half the width, such as {@code 0.51 ± 0.01}. */
    public String withReach(int places) {
        String number = "%." + places + "f";
        return String.format(Locale.ROOT, number + " ± " + number, mean, reach());
    }

    /** Half the width. */
    public double reach() {
        return high - mean;
    }
}
