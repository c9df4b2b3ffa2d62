package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.growth.LayerNaming;
import io.cambrian.evaluators.growth.NetworkVariables;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A network of dense layers with an activation between them: h₀ = x, hₗ₊₁ = φ(Wₗᵀ·hₗ + bₗ), the last layer without φ.
 *
 * <p>Wₗ is stored as inputs × outputs. Both layouts of a batch then read it without transposing: with a member of the batch in
 * each lane when learning, with an output feature in each lane when acting for few copies.
 *
 * @param name distinguishes the variables of networks of one agent
 * @param widths of input, hidden layers and output
 * @param activation φ
 */
record Mlp(String name, List<Integer> widths, Activation activation) {

    Mlp {
        widths = List.copyOf(widths);
    }

    /** The widths between input and output. */
    List<Integer> hidden() {
        return widths.subList(1, layers());
    }

    private int layers() {
        return widths.size() - 1;
    }

    private Node weight(GraphBuilder graph, int layer) {
        return graph.variable(weightName(layer), Shape.of(widths.get(layer), widths.get(layer + 1)));
    }

    private Node bias(GraphBuilder graph, int layer) {
        return graph.variable(biasName(layer), Shape.of(widths.get(layer + 1), 1));
    }

    private String weightName(int layer) {
        return name + ".weight." + layer;
    }

    private String biasName(int layer) {
        return name + ".bias." + layer;
    }

    /** All weights and biases, layer by layer. */
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
            h = layer == layers() - 1 ? sum : activation.apply(graph, sum);
        }
        return h;
    }

    /** The outputs [batch][output] for inputs [input][batch]: for few members of the batch. */
    Node applyRowByRow(GraphBuilder graph, Node x) {
        Node h = x;
        for (int layer = 0; layer < layers(); layer++) {
            Node product = graph.product(h, layer == 0, weight(graph, layer), false);
            Node sum = graph.add(product, graph.transpose(bias(graph, layer)));
            h = layer == layers() - 1 ? sum : activation.apply(graph, sum);
        }
        return h;
    }

    /** Where the network lies among an agent's variables. */
    NetworkVariables place() {
        return NetworkVariables.of(LayerNaming.numbered(name), layers() - 1, activation);
    }

    /** Declares the network's variables, with zeros. */
    void declare(Variables variables) {
        for (int layer = 0; layer < layers(); layer++) {
            variables.declare(weightName(layer), Shape.of(widths.get(layer), widths.get(layer + 1)));
            variables.declare(biasName(layer), Shape.of(widths.get(layer + 1), 1));
        }
    }

    /** The names of all weights and biases. */
    List<String> names() {
        return IntStream.range(0, layers())
                .boxed()
                .flatMap(layer -> Stream.of(weightName(layer), biasName(layer)))
                .toList();
    }

    /** Copies the network's numbers from an agent's variables to another's. */
    void copy(Variables from, Variables to) {
        for (String variable : names()) {
            float[] numbers = from.values(variable);
            System.arraycopy(numbers, 0, to.values(variable), 0, numbers.length);
        }
    }

    /** The numbers that an agent's variables hold for this network. */
    DenseNetwork numbers(Variables variables) {
        List<DenseNetwork.Layer> numbers = new ArrayList<>();
        for (int layer = 0; layer < layers(); layer++) {
            numbers.add(new DenseNetwork.Layer(variables.values(weightName(layer)), variables.values(biasName(layer))));
        }
        return new DenseNetwork(numbers, activation);
    }

    /**
     * Draws fresh weights, uniform in ±√(3 / inputs) so that their variance is 1 / inputs (LeCun et al., "Efficient
     * BackProp", 1998, §4.6); biases are 0.
     */
    void initialise(Variables variables, CounterRandom random) {
        for (int layer = 0; layer < layers(); layer++) {
            float bound = (float) Math.sqrt(3.0 / widths.get(layer));
            float[] weights = variables.values(weightName(layer));
            for (int i = 0; i < weights.length; i++) {
                weights[i] = bound * (2f * random.nextFloat() - 1f);
            }
        }
    }
}
