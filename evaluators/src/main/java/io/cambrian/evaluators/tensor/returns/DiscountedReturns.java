package io.cambrian.evaluators.tensor.returns;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;

/**
 * The discounted return G_t = r_t + γ·r_{t+1} + γ²·r_{t+2} + … up to the end of the episode; where the trajectory or the time is
 * up before, the value of the last successor stands for the rest. It is the λ-return with λ = 1.
 */
public final class DiscountedReturns {

    private DiscountedReturns() {}

    /**
     * G [step][copy].
     *
     * @param nextValues v(s'_t) [step][copy]; only those of truncated episodes and of the last row count
     * @param discount γ, a number or [step][copy]
     */
    public static Node of(GraphBuilder graph, Trajectory trajectory, Node nextValues, Node discount) {
        return LambdaReturns.of(graph, trajectory, nextValues, discount, graph.constant(1));
    }
}
