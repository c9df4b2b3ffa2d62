package io.cambrian.evaluators.selftuning.setting;

/**
 * What an agent wants in the end, with coefficients that nothing tunes:
 *
 * <pre>
 * J(θ) = g_p·mean(−A·ln π(a|s)) + g_v·½·mean((v(s) − G)²) − g_e·mean(H(π(·|s))) + g_kl·mean(KL(π(·|s) ‖ π₀(·|s)))
 * </pre>
 *
 * <p>Returns G and advantages A are constants, computed with γ and λ of its own from the agent's values or those of an {@link
 * OuterCritic}; π₀ is the policy before the updates that are judged. Sources: Xu, van Hasselt and Silver, "Meta-gradient
 * reinforcement learning", NeurIPS 2018, §1.2; Zahavy et al., "A self-tuning actor-critic algorithm", NeurIPS 2020, §3, for the
 * other terms.
 *
 * <p>Throws an {@link IllegalArgumentException} for a γ or λ outside [0, 1], a negative weight, or weights that are all 0.
 *
 * @param discount γ, from 0 to 1
 * @param lambda λ, from 0 to 1
 * @param policyWeight g_p, at least 0
 * @param valueWeight g_v, at least 0
 * @param entropyWeight g_e, at least 0
 * @param changeWeight g_kl, at least 0
 */
public record OuterLoss(
        double discount,
        double lambda,
        double policyWeight,
        double valueWeight,
        double entropyWeight,
        double changeWeight) {

    public OuterLoss {
        MetaParameter.DISCOUNT.require(discount);
        MetaParameter.LAMBDA.require(lambda);
        MetaParameter.POLICY_WEIGHT.require(policyWeight);
        MetaParameter.VALUE_WEIGHT.require(valueWeight);
        MetaParameter.ENTROPY_WEIGHT.require(entropyWeight);
        if (!(changeWeight >= 0)) {
            throw new IllegalArgumentException("the weight of the change must be at least 0, found " + changeWeight);
        }
        if (policyWeight + valueWeight + entropyWeight + changeWeight == 0) {
            throw new IllegalArgumentException("an outer loss has a term that counts; all its weights are 0");
        }
    }

    /** The policy's term alone. */
    public static OuterLoss ofPolicy(double discount, double lambda) {
        return new OuterLoss(discount, lambda, 1, 0, 0, 0);
    }
}
