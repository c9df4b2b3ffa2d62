package io.cambrian.evaluators.environment.bandit;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/**
 * Arms that pay 1 with a probability of their own, and 0 otherwise.
 *
 * <p>The probabilities are uniform in [0, 1), independent, or a given list in random order, so that the arm to find is
 * another one in every episode. Random pulls get the mean of the probabilities; an oracle that knows them the greatest, which is
 * K / (K + 1) on average for K uniform ones. What the best learner gets is known for two arms: {@link BetaBernoulliOptimum}.
 *
 * <p>Source: Duan et al., "RL²: fast reinforcement learning via slow reinforcement learning", 2016, §3.1; Wang et al.,
 * "Learning to reinforcement learn", 2016, §3.1 (given probabilities).
 */
public final class BernoulliBandit extends Bandit {

    private final List<Double> given;

    /**
     * With uniform probabilities.
     *
     * @param arms at least 2
     * @param pulls of an episode, at least 1
     */
    public BernoulliBandit(int copies, int arms, int pulls) {
        super(copies, arms, pulls);
        given = List.of();
    }

    /**
     * With given probabilities, in another random order in each episode.
     *
     * @param probabilities one for each arm, from 0 to 1, at least two, such as 0.1 and 0.9
     * @param pulls of an episode, at least 1
     */
    public BernoulliBandit(int copies, List<Double> probabilities, int pulls) {
        super(copies, probabilities.size(), pulls);
        if (probabilities.stream().anyMatch(probability -> !(probability >= 0 && probability <= 1))) {
            throw new IllegalArgumentException("probabilities lie between 0 and 1, found " + probabilities);
        }
        given = List.copyOf(probabilities);
    }

    /** The expected return of one who knows all probabilities, for K uniform ones: K / (K + 1) a pull. */
    public static double oracleReturn(int arms, int pulls) {
        return (double) pulls * arms / (arms + 1);
    }

    @Override
    void draw(double[] means, int from, int to, CounterRandom random) {
        for (int arm = from; arm < to; arm++) {
            if (given.isEmpty()) {
                means[arm] = random.nextDouble();
            } else {
                int place = from + random.nextInt(arm - from + 1);
                means[arm] = means[place];
                means[place] = given.get(arm - from);
            }
        }
    }

    @Override
    double pay(double mean, CounterRandom random) {
        return random.nextDouble() < mean ? 1 : 0;
    }

    @Override
    double shareOfRange(double mean) {
        return mean;
    }

    @Override
    public String name() {
        return "BernoulliBandit-" + actions();
    }
}
