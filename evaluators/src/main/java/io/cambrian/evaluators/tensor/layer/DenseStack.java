package io.cambrian.evaluators.tensor.layer;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * Dense layers, each followed by the same activation: h₀ = x, hₗ₊₁ = φ(Wₗᵀ·hₗ + bₗ).
 *
 * @param name begins the names of the parameters
 * @param inputs rows of x
 * @param widths of the layers; without any, the stack is the identity
 * @param activation φ
 */
public record DenseStack(String name, int inputs, List<Integer> widths, Activation activation) implements Layer {

    private static final int PARAMETERS_OF_A_LAYER = 2;

    public DenseStack {
        widths = List.copyOf(widths);
    }

    /** Rows of what comes out. */
    public int outputs() {
        return widths.isEmpty() ? inputs : widths.getLast();
    }

    private List<DenseLayer> layers() {
        List<DenseLayer> layers = new ArrayList<>();
        int from = inputs;
        for (int width : widths) {
            layers.add(new DenseLayer(name + "." + layers.size(), from, width));
            from = width;
        }
        return layers;
    }

    @Override
    public List<Variable> parameters() {
        return layers().stream().flatMap(layer -> layer.parameters().stream()).toList();
    }

    /** h [outputs][batch] of x [inputs][batch]. */
    public Node apply(GraphBuilder graph, List<Node> parameters, Node x) {
        Node h = x;
        List<DenseLayer> layers = layers();
        for (int i = 0; i < layers.size(); i++) {
            h = activation.apply(graph, layers.get(i).apply(graph, ofLayer(parameters, i), h));
        }
        return h;
    }

    /** h [batch][outputs] of x [inputs][batch]: for few members of the batch; x itself where there are no layers. */
    public Node applyRowByRow(GraphBuilder graph, List<Node> parameters, Node x) {
        Node h = x;
        List<DenseLayer> layers = layers();
        for (int i = 0; i < layers.size(); i++) {
            Node sum = layers.get(i).applyRowByRow(graph, ofLayer(parameters, i), h, i == 0);
            h = activation.apply(graph, sum);
        }
        return h;
    }

    private static List<Node> ofLayer(List<Node> parameters, int layer) {
        return parameters.subList(PARAMETERS_OF_A_LAYER * layer, PARAMETERS_OF_A_LAYER * (layer + 1));
    }

    /** Orthogonal weights of gain √2; biases are 0. */
    @Override
    public void initialise(Variables variables, CounterRandom random) {
        for (DenseLayer layer : layers()) {
            layer.initialiseOrthogonally(variables, Math.sqrt(2), random);
        }
    }
}
