package io.cambrian.evaluators.growth;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.layer.LayerNorm;
import java.util.ArrayList;
import java.util.List;

/** A network as a graph in double precision, with Σ (y − 1)² over outputs and batch as its loss: for gradients. */
final class GraphedNetwork {

    private final GraphBuilder graph = new GraphBuilder();
    private final ReferenceExecutor reference = new ReferenceExecutor();
    private final GrowingNetwork network;
    private final List<Node> parameters = new ArrayList<>();
    private final Node x;
    private final Node loss;
    private int used;

    /** @param batch numbers of x [input][member] */
    GraphedNetwork(GrowingNetwork network, int members, double... batch) {
        this.network = network;
        for (Dense layer : Branches.layers(network.blocks())) {
            for (Matrix matrix : layer.parameters()) {
                boolean weights = matrix == layer.weights();
                declare(matrix, weights ? matrix.rows() : matrix.columns(), weights ? matrix.columns() : 1);
            }
        }
        reference.set("x", batch);
        x = graph.input("x", Shape.of(batch.length / members, members));
        Node h = x;
        for (Block block : network.blocks()) {
            h = apply(block, h);
        }
        loss = graph.sum(graph.square(graph.subtract(h, graph.constant(1))), Axis.ALL);
    }

    private void declare(Matrix matrix, int rows, int columns) {
        String name = "p" + parameters.size();
        double[] numbers = new double[rows * columns];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = matrix.at(i);
        }
        reference.set(name, numbers);
        parameters.add(graph.variable(name, Shape.of(rows, columns)));
    }

    private Node apply(Block block, Node h) {
        return switch (block) {
            case Dense dense -> apply(dense, h);
            case Added added -> {
                Node sum = apply(added.branches().getFirst(), h);
                for (Block branch : added.branches().subList(1, added.branches().size())) {
                    sum = graph.add(sum, apply(branch, h));
                }
                yield graph.multiply(
                        sum,
                        graph.divide(
                                graph.constant(1),
                                graph.constant(added.branches().size())));
            }
            case Concatenated sides ->
                graph.concatenate(sides.branches().stream()
                        .map(branch -> apply(branch, h))
                        .toList());
        };
    }

    private Node apply(Dense dense, Node h) {
        Node y = graph.add(graph.product(parameters.get(used++), true, h, false), parameters.get(used++));
        if (dense.normalisation().isPresent()) {
            LayerNorm norm = new LayerNorm(
                    "norm", dense.outputs(), (float) dense.normalisation().get().epsilon());
            y = norm.apply(graph, List.of(parameters.get(used++), parameters.get(used++)), y);
        }
        return dense.activation().isPresent() ? dense.activation().get().apply(graph, y) : y;
    }

    double[] inputGradient() {
        Node slope = Gradient.of(graph, loss, List.of(x)).getFirst();
        return reference.evaluate(graph.graph())[slope.index()];
    }

    /** The derivative of the loss by every parameter, in the structure of the network. */
    GrowingNetwork gradient() {
        List<Node> slopes = Gradient.of(graph, loss, parameters);
        double[][] values = reference.evaluate(graph.graph());
        List<Matrix> matrices = new ArrayList<>();
        for (Matrix like : network.parameters()) {
            double[] numbers = values[slopes.get(matrices.size()).index()];
            matrices.add(
                    Matrix.of(like.rows(), like.columns(), (row, column) -> numbers[row * like.columns() + column]));
        }
        return network.withParameters(matrices);
    }
}
