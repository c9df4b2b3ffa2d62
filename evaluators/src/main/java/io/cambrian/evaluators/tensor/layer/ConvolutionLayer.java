package io.cambrian.evaluators.tensor.layer;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/**
 * y[o, i, j] = Σ w[c, u, v, o]·x[c, i + u, j + v] + b[o]: one filter for each output channel, moved over the whole patches of a board.
 *
 * @param name begins the names of the parameters
 * @param geometry sizes of board, filters and result
 */
public record ConvolutionLayer(String name, ConvolutionGeometry geometry) implements Layer {

    /** w [patch][output channel], b [output channel][1]. */
    @Override
    public List<Variable> parameters() {
        return List.of(
                new Variable(name + ".weight", Shape.of(geometry.patchSize(), geometry.outputChannels())),
                new Variable(name + ".bias", Shape.of(geometry.outputChannels(), 1)));
    }

    /** φ(y) [output channel·row·column][batch] of boards [channel·row·column][batch]. */
    public Node apply(GraphBuilder graph, List<Node> parameters, Node boards, Activation activation) {
        Node sums = graph.convolution(geometry, boards, parameters.get(0));
        int perChannel = sums.shape().size() / geometry.outputChannels();
        Node byChannel = graph.reshape(sums, Shape.of(geometry.outputChannels(), perChannel));
        return graph.reshape(activation.apply(graph, graph.add(byChannel, parameters.get(1))), sums.shape());
    }

    /** Uniform weights of variance 1 / patch; b is 0. */
    @Override
    public void initialise(Variables variables, CounterRandom random) {
        FreshWeights.draw(variables, name + ".weight", geometry.patchSize(), random);
    }
}
