package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * A network of dense layers with tanh between them: h₀ = x, hₗ₊₁ = tanh(Wₗᵀ·hₗ + bₗ), the last layer without tanh. Wₗ is
 * stored inputs × outputs, a member of the batch in each column.
 *
 * @param name distinguishes the variables of networks of one agent
 */
record TanhNetwork(String name, DenseNetwork sizes) {

    private int layers() {
        return sizes.widths().size() - 1;
    }

    private Node weight(GraphBuilder graph, int layer) {
        Shape shape = Shape.of(sizes.widths().get(layer), sizes.widths().get(layer + 1));
        return graph.variable(weightName(layer), shape);
    }

    private Node bias(GraphBuilder graph, int layer) {
        return graph.variable(name + ".bias." + layer, Shape.of(sizes.widths().get(layer + 1), 1));
    }

    private String weightName(int layer) {
        return name + ".weight." + layer;
    }

    /** All weights and biases. */
    List<Node> parameters(GraphBuilder graph) {
        List<Node> parameters = new ArrayList<>();
        for (int layer = 0; layer < layers(); layer++) {
            parameters.add(weight(graph, layer));
            parameters.add(bias(graph, layer));
        }
        return parameters;
    }

    /** The outputs [output][batch] for inputs [input][batch]. */
    Node apply(GraphBuilder graph, Node x) {
        Node h = x;
        for (int layer = 0; layer < layers(); layer++) {
            Node sum = graph.add(graph.product(weight(graph, layer), true, h, false), bias(graph, layer));
            h = layer == layers() - 1 ? sum : graph.tanh(sum);
        }
        return h;
    }

    /** Draws weights uniform in ±√(3 / inputs); biases stay 0. */
    void initialise(Variables variables, CounterRandom random) {
        for (int layer = 0; layer < layers(); layer++) {
            float bound = (float) Math.sqrt(3.0 / sizes.widths().get(layer));
            float[] weights = variables.values(weightName(layer));
            Numbers.fillUniform(weights, random);
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= bound;
            }
        }
    }
}
