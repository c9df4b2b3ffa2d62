package io.cambrian.evaluators.tensor.optimiser;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;

/**
 * average ← decay·average + (1 − decay)·x, set to zero below 10⁻³⁰: the gradient of a dead unit is 0 for ever, and its
 * decaying average would stay among the denormal numbers, which costs more time than everything else in an update.
 */
final class MovingAverage {

    private MovingAverage() {}

    static Node next(GraphBuilder graph, Node average, Node x, float decay) {
        Node kept = graph.multiply(average, graph.constant(decay));
        return graph.flushTiny(graph.add(kept, graph.multiply(x, graph.constant(1f - decay))));
    }
}
