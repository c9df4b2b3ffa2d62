package io.cambrian.evaluators.selftuning.network;

import io.cambrian.evaluators.environment.ObservationSpace;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.layer.Blocks;
import io.cambrian.evaluators.tensor.layer.ConvolutionLayer;
import io.cambrian.evaluators.tensor.layer.DenseLayer;
import io.cambrian.evaluators.tensor.layer.DenseStack;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.stream.Stream;

/**
 * A network for boards of an even number of rows and columns: 2×2 filters with stride 2, 2×2 filters with stride 1 over whole
 * patches, dense layers, each followed by RELU, and a linear head. Weights start uniform with variance 1 / inputs, biases at 0.
 *
 * <p>Source: Bonnet, Midgley and Laterre, "Debiasing meta-gradient reinforcement learning by learning the outer value function",
 * 2022, for Snake; there the second convolution looks beyond the border, at zeros.
 *
 * @param channels of a board
 * @param height of a board
 * @param width of a board
 */
record BoardStack(
        int channels,
        int height,
        int width,
        ConvolutionLayer first,
        ConvolutionLayer second,
        DenseStack dense,
        DenseLayer head) {

    private static final int BLOCK = 2;
    private static final int PARAMETERS_OF_A_LAYER = 2;

    static BoardStack of(String name, ObservationSpace space, int filters, List<Integer> hidden, int outputs) {
        List<Integer> shape = space.shape();
        if (shape.size() != 3 || shape.get(1) % BLOCK != 0 || shape.get(2) % BLOCK != 0) {
            throw new IllegalArgumentException(
                    "a network for boards sees channels of an even number of rows and columns,"
                            + " found observations of " + space);
        }
        int channels = shape.get(0);
        int rows = shape.get(1) / BLOCK;
        int columns = shape.get(2) / BLOCK;
        ConvolutionGeometry blocks = new ConvolutionGeometry(channels * BLOCK * BLOCK, rows, columns, 1, 1, filters);
        ConvolutionGeometry patches = new ConvolutionGeometry(filters, rows, columns, BLOCK, BLOCK, filters);
        DenseStack dense = new DenseStack(name + ".dense", patches.resultSize(), hidden, Activation.RELU);
        return new BoardStack(
                channels,
                shape.get(1),
                shape.get(2),
                new ConvolutionLayer(name + ".blocks", blocks),
                new ConvolutionLayer(name + ".patches", patches),
                dense,
                new DenseLayer(name + ".head", dense.outputs(), outputs));
    }

    List<Variable> parameters() {
        return Stream.of(first.parameters(), second.parameters(), dense.parameters(), head.parameters())
                .flatMap(List::stream)
                .toList();
    }

    void initialise(Variables variables, CounterRandom random) {
        first.initialise(variables, random);
        second.initialise(variables, random);
        dense.initialise(variables, random);
        head.initialise(variables, random);
    }

    /** [output][batch] of boards [channel·row·column][batch]. */
    Node apply(GraphBuilder graph, List<Node> parameters, Node boards) {
        Node blocks = Blocks.of(graph, boards, channels, height, width, BLOCK);
        Node h = first.apply(graph, ofLayer(parameters, 0), blocks, Activation.RELU);
        h = second.apply(graph, ofLayer(parameters, 1), h, Activation.RELU);
        int head0 = parameters.size() - PARAMETERS_OF_A_LAYER;
        h = dense.apply(graph, parameters.subList(2 * PARAMETERS_OF_A_LAYER, head0), h);
        return head.apply(graph, parameters.subList(head0, parameters.size()), h);
    }

    private static List<Node> ofLayer(List<Node> parameters, int layer) {
        return parameters.subList(PARAMETERS_OF_A_LAYER * layer, PARAMETERS_OF_A_LAYER * (layer + 1));
    }
}
