package io.cambrian.evaluators.selftuning.setting;

import io.cambrian.evaluators.selftuning.network.Architecture;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import java.util.OptionalDouble;

/**
 * How a self-tuning agent learns. An environment step is one step of one copy; a rollout is {@code rolloutSteps} steps of every
 * copy, and each is learnt from once.
 *
 * <p>Throws an {@link IllegalArgumentException} for fewer than one copy, step or update between renewals, and for a limit that is
 * not finite and above 0.
 *
 * @param architecture of policy and values
 * @param optimiser of their parameters
 * @param gradientNormLimit the largest norm of all gradients together, above 0, if any
 * @param environmentCopies N, stepped together, at least 1
 * @param rolloutSteps T of each copy, at least 1
 * @param actorPeriod updates between two renewals of the acting policy, at least 1; from 2 on, rollouts are gathered by an older
 *     policy, as where actors run apart from the learner, and returns are those of leaky V-trace
 */
public record LearningSettings(
        Architecture architecture,
        Optimiser optimiser,
        OptionalDouble gradientNormLimit,
        int environmentCopies,
        int rolloutSteps,
        int actorPeriod) {

    public LearningSettings {
        atLeast1("number of environment copies", environmentCopies);
        atLeast1("number of rollout steps", rolloutSteps);
        atLeast1("actor period", actorPeriod);
        gradientNormLimit.ifPresent(LearningSettings::positive);
    }

    private static void positive(double limit) {
        if (!(limit > 0) || Double.isInfinite(limit)) {
            throw new IllegalArgumentException("the gradient norm limit must be a positive number, found " + limit);
        }
    }

    private static void atLeast1(String what, int found) {
        if (found < 1) {
            throw new IllegalArgumentException("the " + what + " must be at least 1, found " + found);
        }
    }

    /** Environment steps of a rollout of all copies. */
    public int rolloutSize() {
        return Math.multiplyExact(environmentCopies, rolloutSteps);
    }

    /** Whether every rollout is gathered by the policy that learns from it. */
    public boolean onPolicy() {
        return actorPeriod == 1;
    }
}
