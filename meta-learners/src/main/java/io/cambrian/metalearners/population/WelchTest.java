package io.cambrian.metalearners.population;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Welch's test: every member meets a rival, drawn uniformly from the others, and takes over from it if the rival's recent scores are
 * significantly greater.
 *
 * <p>The samples are the normalised scores of the last {@value Standing#MOST_RECENT} segments on each line of descent, fewer while
 * it is young. With means m, unbiased variances s² and sizes n of rival (1) and member (0),
 *
 * <pre>
 *   t = (m₁ − m₀) / √(s₁²/n₁ + s₀²/n₀)
 *   ν = (s₁²/n₁ + s₀²/n₀)² / ((s₁²/n₁)²/(n₁−1) + (s₀²/n₀)²/(n₀−1))
 * </pre>
 *
 * and the member takes over if t exceeds, with a chance below {@code significance}, that of Student's distribution with ν degrees
 * of freedom. With fewer than two scores on either side nothing is known and nobody takes over; samples without any variance are
 * compared by their means. Equal samples show no difference, so here ties do not act.
 *
 * <p>Source: Jaderberg et al., "Population based training of neural networks", 2017, §4.1 ({@code t-test selection}); Welch, "The
 * generalization of 'Student's' problem when several different population variances are involved", 1947.
 *
 * @param significance above 0 and below 0.5; 0.05 is usual
 */
public record WelchTest(double significance) implements Exploit {

    /** One in twenty. */
    public static final WelchTest USUAL = new WelchTest(0.05);

    public WelchTest {
        if (!(significance > 0 && significance < 0.5)) {
            throw new IllegalArgumentException(
                    "the significance of a test lies between 0 and 0.5, found " + significance);
        }
    }

    @Override
    public Move move(Standings standings, int lane, RandomGenerator random) {
        List<Standing> others = standings.others(lane);
        if (others.isEmpty()) {
            return new Move.Continue();
        }
        Standing rival = others.get(random.nextInt(others.size()));
        return exceeds(rival.recent(), standings.of(lane).recent()) ? new Move.Copy(rival.lane()) : new Move.Continue();
    }

    /** Whether the first sample's mean is significantly greater than the second's. */
    boolean exceeds(List<Double> sample, List<Double> other) {
        if (sample.size() < 2 || other.size() < 2) {
            return false;
        }
        double difference = mean(sample) - mean(other);
        double a = varianceOfMean(sample);
        double b = varianceOfMean(other);
        if (a + b == 0) {
            return difference > 0;
        }
        double freedom = (a + b) * (a + b) / (a * a / (sample.size() - 1) + b * b / (other.size() - 1));
        return StudentT.upperTail(difference / Math.sqrt(a + b), freedom) < significance;
    }

    private static double mean(List<Double> sample) {
        return sample.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double varianceOfMean(List<Double> sample) {
        double mean = mean(sample);
        double squares = sample.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return squares / (sample.size() - 1) / sample.size();
    }
}
