package io.cambrian.evaluators.exploration;

import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.selftuning.setting.TwoColourMiniature;
import io.cambrian.searchspace.random.Seed;

/**
 * The life of a Q-learner in the small world of two colours ({@link TwoColourMiniature}), whose rewards change places every 50,000 of
 * 300,000 steps.
 *
 * @param learning how it learns values
 * @param exploration how often it acts at random
 */
public record ExploringLifetime(QSettings learning, Exploration exploration) {

    /**
     * What a life was.
     *
     * @param meanReward of a step, over the whole life
     * @param epsilon its mean over every 1,000 steps
     * @param reward the mean of a step over every 1,000 steps
     */
    public record Life(double meanReward, Series epsilon, Series reward) {}

    /** Steps of 0.1, γ = 0.99 and λ = 0.5, with an ε that follows targets of 8 steps from 0.05. */
    public static ExploringLifetime tuned() {
        return withExploration(new Exploration.Tuned(8, 10, 5, 32, 0.05, 3e-4));
    }

    /**
     * The same with an ε that never changes.
     *
     * @param epsilon ε, from 0 to 1
     */
    public static ExploringLifetime fixed(double epsilon) {
        return withExploration(new Exploration.Fixed(epsilon));
    }

    private static ExploringLifetime withExploration(Exploration exploration) {
        return new ExploringLifetime(new QSettings(0.1, 0.99, 0.5), exploration);
    }

    /**
     * One life.
     *
     * @param seed of the world, of the actions and of the network that tunes ε
     */
    public Life live(Seed seed) {
        try (DiscreteEnvironment world = TwoColourMiniature.task().discreteEnvironment(1)) {
            world.reset(seed.child("world"));
            return new Living(this, world, seed).live(TwoColourMiniature.LIFE);
        }
    }
}
