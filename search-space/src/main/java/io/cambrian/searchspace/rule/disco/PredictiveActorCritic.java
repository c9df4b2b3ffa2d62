package io.cambrian.searchspace.rule.disco;

/**
 * Advantage actor-critic for an agent that predicts: a step along the gradient of
 *
 * <pre>
 * mean ln π(a|s)·A + e·mean H(π)
 * </pre>
 *
 * where A are Retrace advantages of the agent's own values of actions, normalised by their running mean and deviation, as a
 * DiscoRL rule reads them; the values learn as under such a rule. The predictions y and z learn nothing.
 *
 * <p>Source: Mnih et al., "Asynchronous methods for deep reinforcement learning", ICML 2016, algorithm S3, on the agent of Oh,
 * Farquhar, Kemaev, Calian et al., Nature 648, 2025.
 *
 * @param entropyWeight e, at least 0
 */
public record PredictiveActorCritic(double entropyWeight) implements PredictiveRule {

    /** @throws IllegalArgumentException if e is below 0 or not finite */
    public PredictiveActorCritic {
        if (!(entropyWeight >= 0) || Double.isInfinite(entropyWeight)) {
            throw new IllegalArgumentException(
                    "the entropy weight of an actor-critic is at least 0, found " + entropyWeight);
        }
    }
}
