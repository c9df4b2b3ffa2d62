package io.cambrian.evaluators.tensor.layer;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/**
 * y = Wᵀ·x + b.
 *
 * @param name begins the names of the parameters
 * @param inputs rows of x
 * @param outputs rows of y
 */
public record DenseLayer(String name, int inputs, int outputs) implements Layer {

    /** W [inputs][outputs], b [outputs][1]. */
    @Override
    public List<Variable> parameters() {
        return List.of(
                new Variable(name + ".weight", Shape.of(inputs, outputs)),
                new Variable(name + ".bias", Shape.of(outputs, 1)));
    }

    /** y [outputs][batch] of x [inputs][batch]. */
    public Node apply(GraphBuilder graph, List<Node> parameters, Node x) {
        return graph.add(graph.product(parameters.get(0), true, x, false), parameters.get(1));
    }

    /** y [batch][outputs] of x [inputs][batch] or [batch][inputs]: for few members of the batch. */
    public Node applyRowByRow(GraphBuilder graph, List<Node> parameters, Node x, boolean batchInColumns) {
        Node product = graph.product(x, batchInColumns, parameters.get(0), false);
        return graph.add(product, graph.transpose(parameters.get(1)));
    }

    /** Uniform weights of variance 1 / inputs; b is 0. */
    @Override
    public void initialise(Variables variables, CounterRandom random) {
        FreshWeights.draw(variables, name + ".weight", inputs, random);
    }

    /** Orthogonal weights of that gain; b is 0. */
    public void initialiseOrthogonally(Variables variables, double gain, CounterRandom random) {
        OrthogonalWeights.draw(variables.values(name + ".weight"), inputs, outputs, gain, random);
    }
}
