package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;

/** Numbers of categorical distributions that stand in columns as logarithms. */
final class Distributions {

    private Distributions() {}

    /** The mean over columns of −Σ p·ln p. */
    static Node entropy(GraphBuilder graph, Node logarithms) {
        Node perColumn = graph.sum(graph.multiply(graph.exp(logarithms), logarithms), Axis.ROWS);
        return graph.negate(graph.mean(perColumn));
    }

    /** The mean over columns of KL(p ‖ q) = Σ p·(ln p − ln q). */
    static Node divergence(GraphBuilder graph, Node logP, Node logQ) {
        Node excess = graph.multiply(graph.exp(logP), graph.subtract(logP, logQ));
        return graph.mean(graph.sum(excess, Axis.ROWS));
    }
}
