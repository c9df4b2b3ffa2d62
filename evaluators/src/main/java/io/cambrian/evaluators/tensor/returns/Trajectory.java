package io.cambrian.evaluators.tensor.returns;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.IllShapedOperationException;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import java.util.List;

/**
 * Some steps of copies of an environment, each [step][copy]; row t is about the transition from s_t to s'_t.
 *
 * <p>After a step whose episode ended, the next row belongs to a new episode: nothing of it may flow back. If the episode
 * <em>terminated</em>, s'_t is worth nothing; if it was <em>truncated</em>, or the trajectory just ends, s'_t has its value.
 *
 * <p>Throws an {@link IllShapedOperationException} if the three shapes differ.
 *
 * @param rewards r_t
 * @param terminated 1 where nothing follows s'_t, else 0
 * @param truncated 1 where only the time was up after s'_t, else 0
 */
public record Trajectory(Node rewards, Node terminated, Node truncated) {

    public Trajectory {
        if (!rewards.shape().equals(terminated.shape()) || !rewards.shape().equals(truncated.shape())) {
            throw new IllShapedOperationException("a trajectory of rewards " + rewards + ", terminated " + terminated
                    + " and truncated " + truncated + ": all must be [step][copy]");
        }
    }

    Shape shape() {
        return rewards.shape();
    }

    /** γ_t = γ where s'_t counts, 0 where the episode terminated. */
    Node discounts(GraphBuilder graph, Node discount) {
        return graph.multiply(discount, graph.subtract(graph.constant(1), terminated));
    }

    /** 1 where row t + 1 continues the episode of row t: neither at an end nor in the last row. */
    Node continues(GraphBuilder graph) {
        int steps = shape().rows();
        Node ends = graph.maximum(terminated, truncated);
        Node inside = graph.subtract(graph.constant(1), ends);
        Node none = graph.zeros(Shape.of(1, shape().columns()));
        return steps == 1 ? none : graph.concatenate(List.of(graph.rows(inside, 0, steps - 1), none));
    }
}
