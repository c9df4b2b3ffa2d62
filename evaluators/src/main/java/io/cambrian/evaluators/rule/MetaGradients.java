package io.cambrian.evaluators.rule;

import io.cambrian.searchspace.rule.LifeStage;
import java.util.List;

/**
 * Computes the meta-gradients of agents one after the other. For one thread.
 *
 * @param <L> the rules that are differentiated by
 */
public interface MetaGradients<L> {

    /** From now on differentiates with respect to another rule of the same shape. */
    void of(L rule);

    /**
     * ∂J/∂η for one agent.
     *
     * @param before the agent before the first of K updates
     * @param stretches K that it learnt from, and one to judge it by
     * @param stages how old it said it was, one for each update
     * @param advantages of the last stretch [1][step·copy]
     * @param gradient receives ∂J/∂η, in the order of the rule's weights
     * @return J
     */
    float of(AgentMemory before, List<Stretch> stretches, List<LifeStage> stages, float[] advantages, float[] gradient);
}
