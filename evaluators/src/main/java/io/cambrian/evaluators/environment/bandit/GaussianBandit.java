package io.cambrian.evaluators.environment.bandit;

import io.cambrian.evaluators.environment.Trigonometry;
import io.cambrian.searchspace.random.CounterRandom;

/**
 * Arms that pay a normally distributed number: each arm's mean is drawn from N(0, 1) in every episode, each pull pays its mean
 * plus N(0, 1).
 *
 * <p>Random pulls get 0 on average, an oracle that knows the means the expected greatest of K standard normal numbers a pull:
 * 0.5642 for two arms, 1.1630 for five, 1.5388 for ten.
 *
 * <p>Source: the ten-armed testbed of Sutton and Barto, "Reinforcement learning", 2nd edition 2018, §2.3.
 */
public final class GaussianBandit extends Bandit {

    private static final double USUAL_RANGE = 3;

    /**
     * The game.
     *
     * @param arms at least 2
     * @param pulls of an episode, at least 1
     */
    public GaussianBandit(int copies, int arms, int pulls) {
        super(copies, arms, pulls);
    }

    /** The expected return of one who knows all means: the pulls times the expected greatest of as many standard normal numbers. */
    public static double oracleReturn(int arms, int pulls) {
        return pulls * expectedGreatest(arms);
    }

    /**
     * The expected greatest of K standard normal numbers, ∫ ([x > 0] − Φ(x)<sup>K</sup>) dx, by the trapezium rule on ±10 with
     * Φ summed by Simpson's rule; exact to about 10<sup>−8</sup>.
     */
    private static double expectedGreatest(int count) {
        int steps = 500;
        double width = 20.0 / steps;
        double cumulated = 0;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double x = -10 + i * width;
            double next = cumulated + width / 6 * (density(x) + 4 * density(x + width / 2) + density(x + width));
            sum += width / 2 * (StrictMath.pow(cumulated, count) + StrictMath.pow(next, count));
            cumulated = next;
        }
        return 10 - sum;
    }

    private static double density(double x) {
        return StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    @Override
    void draw(double[] means, int from, int to, CounterRandom random) {
        for (int arm = from; arm < to; arm++) {
            means[arm] = normal(random);
        }
    }

    @Override
    double pay(double mean, CounterRandom random) {
        return mean + normal(random);
    }

    /** By Box and Muller's transformation, the same on every machine. */
    private static double normal(CounterRandom random) {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * Trigonometry.cosine(2 * Math.PI * random.nextDouble());
    }

    @Override
    double shareOfRange(double mean) {
        return (mean + USUAL_RANGE) / (2 * USUAL_RANGE);
    }

    @Override
    public String name() {
        return "GaussianBandit-" + actions();
    }
}
