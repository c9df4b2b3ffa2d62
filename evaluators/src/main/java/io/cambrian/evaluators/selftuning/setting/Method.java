package io.cambrian.evaluators.selftuning.setting;

import io.cambrian.evaluators.tensor.optimiser.Optimiser;

/** How an agent judges what its meta-parameters did in the last K updates. */
public sealed interface Method {

    /** Rollouts that are learnt from after the K updates before they are judged, L − 1 for bootstrapped targets and else 0. */
    int furtherUpdates();

    /** It does not: all quantities are held. The baseline of the others. */
    record Untuned() implements Method {
        @Override
        public int furtherUpdates() {
            return 0;
        }
    }

    /**
     * By the gradient of the outer loss on the rollouts that follow each update (Xu et al., 2018).
     *
     * @param outer what is wanted
     * @param mixing the weights of the losses after each update
     */
    record MetaGradients(OuterLoss outer, Mixing mixing) implements Method {
        @Override
        public int furtherUpdates() {
            return 0;
        }
    }

    /**
     * By how far the agent is from where L further steps led: L − 1 more updates as before and, as the last, one step x̃ along
     * the gradient of the plain objective, which knows no tuned quantity. With the target x̃ held fast,
     *
     * <pre>
     * μ(w) = mean(KL(π_x̃(·|s) ‖ π_K(·|s))) + c·mean((v_x̃(s) − v_K(s))²)
     * </pre>
     *
     * over the states of the last rollout, target first. The agent goes on from where its L − 1 further updates led; the target's
     * last step is discarded. Source: Flennerhag et al., "Bootstrapped meta-learning", ICLR 2022, §3 and §5.1.
     *
     * <p>Throws an {@link IllegalArgumentException} for an L below 1, a plain objective with a weight on the policy's change, or a
     * negative c.
     *
     * @param plain the objective of the last step
     * @param targetLength L, at least 1
     * @param targetOptimiser takes the last step; it keeps its own memory
     * @param valueMatching c, 0 for the policy alone
     */
    record Bootstrapped(OuterLoss plain, int targetLength, Optimiser targetOptimiser, double valueMatching)
            implements Method {
        public Bootstrapped {
            if (targetLength < 1) {
                throw new IllegalArgumentException(
                        "a bootstrapped target is at least 1 step ahead, found a target length of " + targetLength);
            }
            if (plain.changeWeight() > 0) {
                throw new IllegalArgumentException(
                        "the plain objective of a target has no weight on the policy's change, found "
                                + plain.changeWeight());
            }
            if (!(valueMatching >= 0) || Double.isInfinite(valueMatching)) {
                throw new IllegalArgumentException(
                        "the weight of matching values must be at least 0, found " + valueMatching);
            }
        }

        @Override
        public int furtherUpdates() {
            return targetLength - 1;
        }
    }
}
