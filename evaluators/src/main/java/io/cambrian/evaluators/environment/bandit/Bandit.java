package io.cambrian.evaluators.environment.bandit;

import io.cambrian.evaluators.environment.DiscreteGame;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Some arms, each of which pays by a distribution of its own; an episode is a number of pulls with the same arms.
 *
 * <p>Observation, for agents that learn within the episode: the arm of the last pull as one-hot (all 0 before the first), what
 * it paid, and the share of the pulls that are over. The episode ends, by the rules, with the last pull.
 */
public abstract sealed class Bandit implements DiscreteGame permits BernoulliBandit, GaussianBandit {

    private static final int NONE = -1;
    private static final int BAR = 20;

    private final int copies;
    private final int arms;
    private final int pulls;
    private final CounterRandom[] randoms;
    private final double[] means;
    private final int[] pulled;
    private final int[] lastArm;
    private final float[] lastReward;

    Bandit(int copies, int arms, int pulls) {
        if (arms < 2 || pulls < 1) {
            throw new IllegalArgumentException(
                    "a bandit has at least 2 arms and 1 pull, found " + arms + " and " + pulls);
        }
        this.copies = copies;
        this.arms = arms;
        this.pulls = pulls;
        randoms = new CounterRandom[copies];
        means = new double[copies * arms];
        pulled = new int[copies];
        lastArm = new int[copies];
        lastReward = new float[copies];
    }

    /** Draws the mean of each arm, for an episode. */
    abstract void draw(double[] means, int from, int to, CounterRandom random);

    /** What a pull of an arm with that mean pays. */
    abstract double pay(double mean, CounterRandom random);

    /** Where a mean lies in the usual range of means, from 0 to 1. */
    abstract double shareOfRange(double mean);

    @Override
    public void reset(int copy, CounterRandom random) {
        randoms[copy] = random;
        draw(means, copy * arms, (copy + 1) * arms, random);
        pulled[copy] = 0;
        lastArm[copy] = NONE;
        lastReward[copy] = 0;
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            lastArm[copy] = actions[copy];
            lastReward[copy] = (float) pay(means[copy * arms + actions[copy]], randoms[copy]);
            rewards[copy] = lastReward[copy];
            terminated[copy] = ++pulled[copy] == pulls;
        }
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int arm = 0; arm < arms; arm++) {
            for (int copy = from; copy < to; copy++) {
                observations[arm * copies + copy] = lastArm[copy] == arm ? 1 : 0;
            }
        }
        for (int copy = from; copy < to; copy++) {
            observations[arms * copies + copy] = lastReward[copy];
            observations[(arms + 1) * copies + copy] = (float) ((double) pulled[copy] / pulls);
        }
    }

    /** The mean of an arm in the current episode. */
    double mean(int copy, int arm) {
        return means[copy * arms + arm];
    }

    /** One bar an arm, as long as its mean is high; the arm that was pulled last has another colour. */
    @Override
    public Optional<Scene> scene(int copy) {
        List<String> bars = IntStream.range(0, arms)
                .mapToObj(arm -> {
                    int length = (int) Math.clamp(Math.round(BAR * shareOfRange(mean(copy, arm))), 1, BAR);
                    return (arm == lastArm[copy] ? "#" : "=").repeat(length) + " ".repeat(BAR - length);
                })
                .toList();
        String caption = "pull " + pulled[copy] + " of " + pulls + ", paid " + lastReward[copy];
        return Optional.of(new Scene.Board(bars, Map.of('=', Colour.LIGHT_GREY, '#', Colour.GREEN), caption));
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return arms + 2;
    }

    @Override
    public int actions() {
        return arms;
    }
}
