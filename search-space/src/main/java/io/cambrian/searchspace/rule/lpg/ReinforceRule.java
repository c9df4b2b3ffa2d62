package io.cambrian.searchspace.rule.lpg;

/**
 * REINFORCE with a baseline as an update rule: one step along the gradient of
 *
 * <pre>
 * mean ln π(a|s)·(G − v(s)) + e·mean H(π)
 * </pre>
 *
 * for each stretch of experience, where G is the discounted reward until the end of the episode or of the stretch, and one step
 * of the value function v towards G. Nothing is bootstrapped, so what comes after the stretch does not count.
 *
 * <p>Source: Williams, "Simple statistical gradient-following algorithms for connectionist reinforcement learning", Machine
 * Learning 1992, §5; Sutton and Barto, "Reinforcement learning: an introduction", 2nd edition 2018, §13.4.
 *
 * @param discount γ, from 0 to 1
 * @param entropyWeight e, at least 0
 */
public record ReinforceRule(double discount, double entropyWeight) implements Rule {

    /** With the discount and entropy weight of {@link ActorCriticRule#A2C}. */
    public static final ReinforceRule WITH_BASELINE = new ReinforceRule(0.99, 0.01);

    /** @throws IllegalArgumentException if γ is no share, or e is below 0 or not finite */
    public ReinforceRule {
        RuleNumbers.requireShare("the discount of REINFORCE", discount);
        RuleNumbers.requireAtLeastZero("the entropy weight of REINFORCE", entropyWeight);
    }
}
