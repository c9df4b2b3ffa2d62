package io.cambrian.evaluators.tensor.optimiser;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import java.util.List;

/** The Euclidean norm of all gradients together. */
public final class GradientNorm {

    private GradientNorm() {}

    /**
     * √(Σ g²) over all numbers of all gradients, 1×1.
     *
     * @throws IllegalArgumentException if there are no gradients
     */
    public static Node of(GraphBuilder graph, List<Node> gradients) {
        return graph.sqrt(gradients.stream()
                .map(gradient -> graph.sum(graph.square(gradient), Axis.ALL))
                .reduce(graph::add)
                .orElseThrow(() -> new IllegalArgumentException("the norm of no gradients is not defined")));
    }

    /**
     * g · min(1, limit / norm) for each gradient (Pascanu, Mikolov and Bengio, "On the difficulty of training recurrent
     * neural networks", ICML 2013, algorithm 1). Written as limit / max(norm, limit), which has a derivative even where all
     * gradients are 0.
     *
     * @param limit above 0
     */
    public static List<Node> limited(GraphBuilder graph, List<Node> gradients, float limit) {
        Node bound = graph.constant(limit);
        Node factor = graph.divide(bound, graph.maximum(of(graph, gradients), bound));
        return gradients.stream()
                .map(gradient -> graph.multiply(gradient, factor))
                .toList();
    }
}
