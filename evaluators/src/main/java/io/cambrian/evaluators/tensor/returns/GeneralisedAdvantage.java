package io.cambrian.evaluators.tensor.returns;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;

/**
 * Generalised advantage estimation: A_t = δ_t + γ_t·λ_t·A_{t+1} with δ_t = r_t + γ_t·v(s'_t) − v(s_t), where γ_t = 0 after a
 * termination and λ_t = 0 where the next row is not the continuation. A_t + v(s_t) is the λ-return if v(s'_t) = v(s_{t+1}).
 *
 * <p>Source: Schulman, Moritz, Levine, Jordan and Abbeel, "High-dimensional continuous control using generalized advantage
 * estimation", ICLR 2016, equation 16.
 */
public final class GeneralisedAdvantage {

    private GeneralisedAdvantage() {}

    /**
     * A [step][copy].
     *
     * @param values v(s_t) [step][copy]
     * @param nextValues v(s'_t) [step][copy], of the state that ended an episode and not of the next one's start
     * @param discount γ, a number or [step][copy]
     * @param lambda λ, a number or [step][copy]
     */
    public static Node of(
            GraphBuilder graph, Trajectory trajectory, Node values, Node nextValues, Node discount, Node lambda) {
        Node discounts = trajectory.discounts(graph, discount);
        Node targets = graph.add(trajectory.rewards(), graph.multiply(discounts, nextValues));
        Node errors = graph.subtract(targets, values);
        Node lambdas = graph.multiply(lambda, trajectory.continues(graph));
        return graph.scan(errors, graph.multiply(discounts, lambdas), ScanDirection.BACKWARDS);
    }
}
