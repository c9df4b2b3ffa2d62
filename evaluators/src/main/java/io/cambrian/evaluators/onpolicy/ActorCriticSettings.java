package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What all on-policy learners have to settle. An environment step is one step of one copy; a rollout is
 * {@code rolloutSteps} steps of every copy.
 *
 * <p>Throws an {@link IllegalArgumentException} that names the setting, its range and what was found.
 *
 * @param hidden widths of the hidden layers
 * @param activation between the layers
 * @param sharedTorso whether policy and value share the hidden layers
 * @param learningRate Adam's
 * @param annealed whether the learning rate falls in a straight line to 0 over the training
 * @param adamEpsilon Adam's ε
 * @param environmentCopies stepped together
 * @param rolloutSteps steps of each copy between two times of learning
 * @param discount γ
 * @param lambda λ of generalised advantage estimation
 * @param entropyWeight how much the policy's entropy adds to the objective
 * @param valueWeight how much the error of values counts
 * @param gradientNormLimit the largest norm of all gradients together, if any
 * @param normaliseObservations whether observations are shifted and scaled by the mean and deviation of those seen so far
 * @param normaliseRewards whether rewards are divided by the deviation of discounted returns seen so far
 * @param scoring how the training is judged
 */
public record ActorCriticSettings(
        List<Integer> hidden,
        Activation activation,
        boolean sharedTorso,
        double learningRate,
        boolean annealed,
        double adamEpsilon,
        int environmentCopies,
        int rolloutSteps,
        double discount,
        double lambda,
        double entropyWeight,
        double valueWeight,
        OptionalDouble gradientNormLimit,
        boolean normaliseObservations,
        boolean normaliseRewards,
        Scoring scoring) {

    public ActorCriticSettings {
        hidden = List.copyOf(hidden);
        hidden.forEach(width -> atLeast1("hidden width", width));
        positive("learning rate", learningRate);
        positive("Adam's epsilon", adamEpsilon);
        atLeast1("number of environment copies", environmentCopies);
        atLeast1("number of rollout steps", rolloutSteps);
        between0And1("discount", discount);
        between0And1("lambda", lambda);
        notNegative("entropy weight", entropyWeight);
        notNegative("value weight", valueWeight);
        gradientNormLimit.ifPresent(limit -> positive("gradient norm limit", limit));
    }

    /** These settings, to be changed in some parts. */
    public ActorCriticChange change() {
        return new ActorCriticChange(this);
    }

    /** Transitions of one rollout of all copies. */
    public int rolloutSize() {
        return Math.multiplyExact(environmentCopies, rolloutSteps);
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

    private static void notNegative(String what, double found) {
        if (!(found >= 0) || Double.isInfinite(found)) {
            throw new IllegalArgumentException("the " + what + " must be at least 0, found " + found);
        }
    }

    private static void between0And1(String what, double found) {
        if (!(found >= 0 && found <= 1)) {
            throw new IllegalArgumentException("the " + what + " must be from 0 to 1, found " + found);
        }
    }
}
