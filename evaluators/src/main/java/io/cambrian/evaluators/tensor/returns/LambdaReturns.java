package io.cambrian.evaluators.tensor.returns;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;

/**
 * The λ-return G_t = r_t + γ_t·((1 − λ_t)·v(s'_t) + λ_t·G_{t+1}), with γ_t = 0 where the episode terminated and λ_t = 0 where the
 * next row is not its continuation, so that truncated episodes and the last row end in the value of their successor.
 *
 * <p>Source: Sutton and Barto, "Reinforcement learning", 2nd edition 2018, §12.1 and §12.8.
 */
public final class LambdaReturns {

    private LambdaReturns() {}

    /**
     * G [step][copy].
     *
     * @param nextValues v(s'_t) [step][copy], of the state that ended an episode and not of the next one's start
     * @param discount γ, a number or [step][copy]
     * @param lambda λ, a number or [step][copy]
     */
    public static Node of(GraphBuilder graph, Trajectory trajectory, Node nextValues, Node discount, Node lambda) {
        Node discounts = trajectory.discounts(graph, discount);
        Node lambdas = graph.multiply(lambda, trajectory.continues(graph));
        Node own = graph.multiply(graph.subtract(graph.constant(1), lambdas), nextValues);
        Node first = graph.add(trajectory.rewards(), graph.multiply(discounts, own));
        return graph.scan(first, graph.multiply(discounts, lambdas), ScanDirection.BACKWARDS);
    }
}
