package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.DenseLayer;
import io.cambrian.evaluators.tensor.layer.Layer;
import io.cambrian.evaluators.tensor.layer.LayerNorm;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hidden layers and a linear head: h₀ = x, hₗ₊₁ = φ(N(Wₗᵀ·hₗ + bₗ)), y = Vᵀ·h + c, with N the layer normalisation or nothing.
 *
 * <p>Weights start orthogonal, with gain √2 in the hidden layers; the head starts small, so that no policy starts at the end of
 * its range and no value far from 0.
 *
 * @param name begins the names of the parameters
 * @param inputs rows of x
 * @param outputs rows of y
 */
record FeedForward(String name, int inputs, NetworkShape shape, int outputs) implements Layer {

    static final float NORM_EPSILON = 1e-5f;
    private static final double HEAD_GAIN = 0.01;

    /** A dense layer with what follows it before the activation. */
    private record Hidden(DenseLayer dense, Optional<LayerNorm> norm) {

        List<Variable> parameters() {
            List<Variable> scales = norm.map(LayerNorm::parameters).orElse(List.of());
            return Stream.concat(dense.parameters().stream(), scales.stream()).toList();
        }
    }

    private List<Hidden> layers() {
        List<Hidden> layers = new ArrayList<>();
        int from = inputs;
        for (int width : shape.hidden()) {
            String layer = name + "." + layers.size();
            Optional<LayerNorm> norm = shape.layerNorm()
                    ? Optional.of(new LayerNorm(layer + ".norm", width, NORM_EPSILON))
                    : Optional.empty();
            layers.add(new Hidden(new DenseLayer(layer, from, width), norm));
            from = width;
        }
        return layers;
    }

    private DenseLayer head() {
        int from = shape.hidden().isEmpty() ? inputs : shape.hidden().getLast();
        return new DenseLayer(name + ".head", from, outputs);
    }

    @Override
    public List<Variable> parameters() {
        Stream<Variable> hidden = layers().stream().flatMap(layer -> layer.parameters().stream());
        return Stream.concat(hidden, head().parameters().stream()).toList();
    }

    /** y [outputs][batch] of x [inputs][batch]. */
    Node apply(GraphBuilder graph, Node x) {
        Node h = x;
        for (Hidden layer : layers()) {
            Node sum = layer.dense().apply(graph, layer.dense().variables(graph), h);
            h = shape.activation().apply(graph, normalised(graph, layer, sum));
        }
        return head().apply(graph, head().variables(graph), h);
    }

    /** y [batch][outputs] of x [inputs][batch]: for few members of the batch. */
    Node applyRowByRow(GraphBuilder graph, Node x) {
        Node h = x;
        boolean batchInColumns = true;
        for (Hidden layer : layers()) {
            Node sum = layer.dense().applyRowByRow(graph, layer.dense().variables(graph), h, batchInColumns);
            Node normal =
                    layer.norm().isPresent() ? graph.transpose(normalised(graph, layer, graph.transpose(sum))) : sum;
            h = shape.activation().apply(graph, normal);
            batchInColumns = false;
        }
        return head().applyRowByRow(graph, head().variables(graph), h, batchInColumns);
    }

    private static Node normalised(GraphBuilder graph, Hidden layer, Node sum) {
        return layer.norm()
                .map(norm -> norm.apply(graph, norm.variables(graph), sum))
                .orElse(sum);
    }

    @Override
    public void initialise(Variables variables, CounterRandom random) {
        for (Hidden layer : layers()) {
            layer.dense().initialiseOrthogonally(variables, Math.sqrt(2), random);
            layer.norm().ifPresent(norm -> norm.initialise(variables, random));
        }
        head().initialiseOrthogonally(variables, HEAD_GAIN, random);
    }
}
