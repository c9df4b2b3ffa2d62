package io.cambrian.evaluators.chain;

/** How the discount of an agent on the chains is chosen while it learns. */
public sealed interface ChainMethod {

    /** It keeps the discount that it begins with. */
    record Fixed() implements ChainMethod {}

    /**
     * The discount descends the outer loss of the policy after one update (Xu, van Hasselt and Silver, "Meta-gradient reinforcement
     * learning", NeurIPS 2018, §1.1).
     *
     * @param values whose values judge
     */
    record MetaGradient(ChainValues values) implements ChainMethod {}

    /**
     * The discount descends KL(π̃ ‖ π′) of the policy π′ after one update, where the target π̃ is L steps ahead of it: L − 1 more
     * updates of the same kind and one step on the outer loss. The published L is 1. Longer targets lead where the agent goes by
     * itself, and already with L = 4 not even outer values raise the discount.
     *
     * <p>Source: Flennerhag et al., "Bootstrapped meta-learning", ICLR 2022, §4. Throws an {@link IllegalArgumentException} for an
     * L below 1.
     *
     * @param values whose values judge
     * @param targetLength L, at least 1
     */
    record Bootstrapped(ChainValues values, int targetLength) implements ChainMethod {
        public Bootstrapped {
            if (targetLength < 1) {
                throw new IllegalArgumentException(
                        "a bootstrapped target lies at least 1 step ahead, found the length " + targetLength);
            }
        }
    }
}
