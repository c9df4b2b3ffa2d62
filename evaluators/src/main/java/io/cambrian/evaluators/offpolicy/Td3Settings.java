package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import java.util.List;

/**
 * The settings of TD3. An environment step is one step of one copy; actions are measured in a unit in which they reach from −1
 * to 1.
 *
 * <p>{@link #defaults()} are those of Fujimoto et al. (2018), appendix C and the released code, but for the start of the weights
 * and for {@code randomSteps}, which are theirs for small tasks.
 *
 * <p>Throws an {@link IllegalArgumentException} that names the setting, its range and what was found.
 *
 * @param actor the shape of the policy; 256, 256 with relu
 * @param critics the shape of both critics; 256, 256 with relu
 * @param actorLearningRate Adam's, of the policy; 0.001
 * @param criticLearningRate Adam's, of the critics; 0.001
 * @param adamEpsilon Adam's ε; 10⁻⁸
 * @param batchSize transitions in an update; 100
 * @param replayCapacity transitions remembered, the oldest are forgotten first; a million
 * @param discount γ; 0.99
 * @param targetShare τ, how much of the way to the networks that learn the target networks go when they follow; 0.005
 * @param actorPeriod updates of the critics for each update of the policy and of the targets; 2
 * @param smoothing noise on the actions of targets; 0.2 within ±0.5
 * @param exploration noise on the actions of the training; 0.1, independent from step to step
 * @param randomSteps environment steps with uniformly random actions before the first update; 1,000
 * @param environmentCopies stepped together; 1
 * @param environmentStepsPerUpdate 1
 * @param scoring how the training is judged; 10 greedy episodes after it
 */
public record Td3Settings(
        NetworkShape actor,
        NetworkShape critics,
        double actorLearningRate,
        double criticLearningRate,
        double adamEpsilon,
        int batchSize,
        int replayCapacity,
        double discount,
        double targetShare,
        int actorPeriod,
        TargetSmoothing smoothing,
        ExplorationNoise exploration,
        int randomSteps,
        int environmentCopies,
        int environmentStepsPerUpdate,
        Scoring scoring) {

    public Td3Settings {
        positive("actor's learning rate", actorLearningRate);
        positive("critics' learning rate", criticLearningRate);
        positive("Adam's epsilon", adamEpsilon);
        atLeast1("batch size", batchSize);
        if (replayCapacity < batchSize) {
            throw new IllegalArgumentException("the replay capacity must be at least the batch size of " + batchSize
                    + ", found " + replayCapacity);
        }
        if (!(discount >= 0 && discount <= 1)) {
            throw new IllegalArgumentException("the discount must be from 0 to 1, found " + discount);
        }
        if (!(targetShare > 0 && targetShare <= 1)) {
            throw new IllegalArgumentException("the target share must be above 0 and at most 1, found " + targetShare);
        }
        atLeast1("actor period", actorPeriod);
        atLeast1("number of random steps", randomSteps);
        atLeast1("number of environment copies", environmentCopies);
        atLeast1("number of environment steps per update", environmentStepsPerUpdate);
    }

    /** The values named with each component. */
    public static Td3Settings defaults() {
        NetworkShape published = new NetworkShape(List.of(256, 256), Activation.RELU, false);
        return new Td3Settings(
                published,
                published,
                0.001,
                0.001,
                1e-8,
                100,
                1_000_000,
                0.99,
                0.005,
                2,
                new TargetSmoothing(0.2, 0.5),
                new ExplorationNoise(0.1, 0),
                1_000,
                1,
                1,
                new Scoring.GreedyEpisodes(10));
    }

    /** These settings, to be changed in some parts. */
    public Td3Change change() {
        return new Td3Change(this);
    }

    private static void atLeast1(String what, int found) {
        if (found < 1) {
            throw new IllegalArgumentException("the " + what + " must be at least 1, found " + found);
        }
    }

    private static void positive(String what, double found) {
        if (!(found > 0) || Double.isInfinite(found)) {
            throw new IllegalArgumentException("the " + what + " must be a positive number, found " + found);
        }
    }
}
