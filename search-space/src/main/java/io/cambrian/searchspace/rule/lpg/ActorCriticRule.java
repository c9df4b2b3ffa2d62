package io.cambrian.searchspace.rule.lpg;

/**
 * Advantage actor-critic as an update rule: one step along the gradient of
 *
 * <pre>
 * mean ln π(a|s)·A + e·mean H(π)
 * </pre>
 *
 * for each stretch of experience, where A are generalised advantages of mean 0 and deviation 1 over the stretch, and one step of
 * the value function towards the λ-returns.
 *
 * <p>Source: Mnih et al., "Asynchronous methods for deep reinforcement learning", ICML 2016, algorithm S3; Schulman et al.,
 * "High-dimensional continuous control using generalized advantage estimation", ICLR 2016, equation 16.
 *
 * @param discount γ, from 0 to 1
 * @param lambda λ, from 0 to 1
 * @param entropyWeight e, at least 0
 */
public record ActorCriticRule(double discount, double lambda, double entropyWeight) implements Rule {

    /**
     * The one that GROOVE measures learned rules against, with γ = 0.99, λ = 0.95 and e = 0.01 (Jackson et al., NeurIPS 2023,
     * tables 2 and 3).
     */
    public static final ActorCriticRule A2C = new ActorCriticRule(0.99, 0.95, 0.01);

    /** @throws IllegalArgumentException if γ or λ is no share, or e is below 0 or not finite */
    public ActorCriticRule {
        RuleNumbers.requireShare("the discount of an actor-critic", discount);
        RuleNumbers.requireShare("λ of an actor-critic", lambda);
        RuleNumbers.requireAtLeastZero("the entropy weight of an actor-critic", entropyWeight);
    }
}
