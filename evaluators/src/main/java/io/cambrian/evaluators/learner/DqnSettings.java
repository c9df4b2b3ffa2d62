package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The settings of deep Q-learning. An environment step is one step of one copy.
 *
 * <p>{@link #defaults()} follows the inner loop of Co-Reyes et al., "Evolving reinforcement learning algorithms", ICLR 2021,
 * appendix C (batch, exploration, learning starts, target copies, update cadence), with a smaller network, a smaller
 * replay memory and a larger learning rate, so that classic control is learnt in tens of thousands of steps.
 *
 * <p>Throws an {@link IllegalArgumentException} that names the setting, its range and what was found.
 *
 * @param hidden widths of the hidden layers; 64, 64 (the paper has 256, 256)
 * @param activation after each of them; relu
 * @param learningRate Adam's; 0.001 (the paper has 0.0001)
 * @param adamEpsilon Adam's ε; 10⁻⁸ (Kingma and Ba 2015)
 * @param batchSize transitions in an update; 32
 * @param replayCapacity transitions remembered, the oldest are forgotten first; 50,000 (the paper has a million)
 * @param learningStarts environment steps before the first update; 1,000
 * @param targetCopyPeriod updates between two copies of the online network to the target network; 100
 * @param discount γ, from 0 to 1; 0.99
 * @param epsilonStart ε, the chance of a random action, at the start; 1
 * @param epsilonEnd and from {@code epsilonSteps} on, linear in between; 0.02
 * @param epsilonSteps in environment steps; 1,000
 * @param environmentCopies stepped together; 8. Copies share the network between steps, so many of them explore with an
 *     older one
 * @param environmentStepsPerUpdate environment steps between two updates, all copies together; 1
 * @param gradientNormLimit the largest norm of all gradients together; none
 * @param scoring how the training is judged; the last 50 training episodes, as in the code released with the paper
 */
public record DqnSettings(
        List<Integer> hidden,
        Activation activation,
        double learningRate,
        double adamEpsilon,
        int batchSize,
        int replayCapacity,
        int learningStarts,
        int targetCopyPeriod,
        double discount,
        double epsilonStart,
        double epsilonEnd,
        long epsilonSteps,
        int environmentCopies,
        int environmentStepsPerUpdate,
        OptionalDouble gradientNormLimit,
        Scoring scoring) {

    public DqnSettings {
        hidden = List.copyOf(hidden);
        hidden.forEach(width -> atLeast("hidden width", width, 1));
        positive("learning rate", learningRate);
        positive("Adam's epsilon", adamEpsilon);
        atLeast("batch size", batchSize, 1);
        atLeast("replay capacity", replayCapacity, environmentCopies);
        if (replayCapacity < batchSize) {
            throw new IllegalArgumentException("the replay capacity must be at least the batch size of " + batchSize
                    + ", found " + replayCapacity);
        }
        atLeast("learning starts", learningStarts, 1);
        atLeast("target copy period", targetCopyPeriod, 1);
        between0And1("discount", discount);
        between0And1("epsilon at the start", epsilonStart);
        between0And1("epsilon at the end", epsilonEnd);
        atLeast("epsilon steps", epsilonSteps, 1);
        atLeast("environment copies", environmentCopies, 1);
        atLeast("environment steps per update", environmentStepsPerUpdate, 1);
        gradientNormLimit.ifPresent(limit -> positive("gradient norm limit", limit));
    }

    /** The values named with each component. */
    public static DqnSettings defaults() {
        return new DqnSettings(
                List.of(64, 64),
                Activation.RELU,
                0.001,
                1e-8,
                32,
                50_000,
                1_000,
                100,
                0.99,
                1,
                0.02,
                1_000,
                8,
                1,
                OptionalDouble.empty(),
                new Scoring.LastTrainingEpisodes(50));
    }

    /** The same with so many copies of the environment. */
    DqnSettings inCopies(int copies) {
        return new DqnSettings(
                hidden,
                activation,
                learningRate,
                adamEpsilon,
                batchSize,
                replayCapacity,
                learningStarts,
                targetCopyPeriod,
                discount,
                epsilonStart,
                epsilonEnd,
                epsilonSteps,
                copies,
                environmentStepsPerUpdate,
                gradientNormLimit,
                scoring);
    }

    /** The chance of a random action after so many environment steps: from its start in a straight line to its end. */
    double epsilon(long environmentSteps) {
        double share = Math.min(1, environmentSteps / (double) epsilonSteps);
        return epsilonStart + share * (epsilonEnd - epsilonStart);
    }

    private static void atLeast(String what, long found, long least) {
        if (found < least) {
            throw new IllegalArgumentException("the " + what + " must be at least " + least + ", found " + found);
        }
    }

    private static void positive(String what, double found) {
        if (!(found > 0) || Double.isInfinite(found)) {
            throw new IllegalArgumentException("the " + what + " must be a positive number, found " + found);
        }
    }

    private static void between0And1(String what, double found) {
        if (!(found >= 0 && found <= 1)) {
            throw new IllegalArgumentException("the " + what + " must be from 0 to 1, found " + found);
        }
    }
}
