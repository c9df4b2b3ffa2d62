package io.cambrian.evaluators.tensor.layer;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;

/**
 * Probabilities of choices from their logits, column by column: pᵢ = e^xᵢ / Σⱼ e^xⱼ.
 *
 * <p>The largest logit m of a column is subtracted first, so nothing overflows. It cancels, hence it is taken as a constant in
 * derivatives. A logit of −∞ is a choice that cannot be made, as long as another one can.
 */
public final class Softmax {

    private Softmax() {}

    /** p [choices][batch] of x [choices][batch]. */
    public static Node of(GraphBuilder graph, Node x) {
        Node powers = graph.exp(graph.subtract(x, largest(graph, x)));
        return graph.divide(powers, graph.sum(powers, Axis.ROWS));
    }

    /** ln p [choices][batch], precise also where p is near 0 or 1. */
    public static Node logarithm(GraphBuilder graph, Node x) {
        Node shifted = graph.subtract(x, largest(graph, x));
        return graph.subtract(shifted, graph.log(graph.sum(graph.exp(shifted), Axis.ROWS)));
    }

    /** ln Σⱼ e^xⱼ [1][batch]. */
    public static Node logSumExp(GraphBuilder graph, Node x) {
        Node largest = largest(graph, x);
        Node sum = graph.sum(graph.exp(graph.subtract(x, largest)), Axis.ROWS);
        return graph.add(largest, graph.log(sum));
    }

    private static Node largest(GraphBuilder graph, Node x) {
        return graph.stopGradient(graph.maxOverRows(x));
    }
}
