package io.cambrian.evaluators.chain;

import io.cambrian.evaluators.environment.behaviour.DiscountingChain;

/**
 * How an agent on the chains learns. The discount is γ = 0.9 + 0.1·σ(w) for a free number w.
 *
 * <p>Throws an {@link IllegalArgumentException} for a chain that there is not, a first discount outside (0.9, 1), a learning rate
 * that is not finite and above 0, or an entropy weight that is not finite and at least 0.
 *
 * @param bonusChain the chain that pays 1.1, from 0 to 4
 * @param learningRate α of the policy's plain descent, above 0, on losses averaged over the 100 steps of an episode
 * @param entropyWeight c of the bonus in the agent's loss and in the outer one, at least 0
 * @param firstDiscount the γ of the first update, between 0.9 and 1, both excluded
 * @param metaLearningRate of Adam on w, above 0
 */
public record ChainSettings(
        int bonusChain, float learningRate, float entropyWeight, double firstDiscount, float metaLearningRate) {

    /** The least discount. */
    static final double LEAST_DISCOUNT = 0.9;

    /** 1 minus the least discount. */
    static final double DISCOUNT_RANGE = 0.1;

    public ChainSettings {
        if (bonusChain < 0 || bonusChain >= DiscountingChain.CHAINS) {
            throw new IllegalArgumentException("the bonus lies on one of the chains 0 to 4, found " + bonusChain);
        }
        if (!(firstDiscount > LEAST_DISCOUNT && firstDiscount < 1)) {
            throw new IllegalArgumentException(
                    "the first discount lies between 0.9 and 1, both excluded, found " + firstDiscount);
        }
        positive("learning rate", learningRate);
        positive("meta learning rate", metaLearningRate);
        if (!(entropyWeight >= 0) || Float.isInfinite(entropyWeight)) {
            throw new IllegalArgumentException("the entropy weight must be at least 0, found " + entropyWeight);
        }
    }

    private static void positive(String what, float found) {
        if (!(found > 0) || Float.isInfinite(found)) {
            throw new IllegalArgumentException("the " + what + " must be a positive number, found " + found);
        }
    }

    /** The bonus after 30 steps, learning rate 0.5, entropy 0.005, first discount 0.95, meta learning rate 0.1. */
    public static ChainSettings published() {
        return new ChainSettings(3, 0.5f, 0.005f, 0.95, 0.1f);
    }

    /** The same with another learning rate. */
    public ChainSettings withLearningRate(float other) {
        return new ChainSettings(bonusChain, other, entropyWeight, firstDiscount, metaLearningRate);
    }

    /** The free number w that belongs to the first discount. */
    float firstLogit() {
        double share = (firstDiscount - LEAST_DISCOUNT) / DISCOUNT_RANGE;
        return (float) Math.log(share / (1 - share));
    }
}
