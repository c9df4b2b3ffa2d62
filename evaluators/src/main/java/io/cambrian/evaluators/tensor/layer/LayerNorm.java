package io.cambrian.evaluators.tensor.layer;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.List;

/**
 * Each member of the batch brought to mean 0 and variance 1 over its features, then scaled and shifted feature by feature:
 * y = a ⊙ (x − μ) / √(σ² + ε) + b, with μ and σ² the mean and the mean squared deviation of the column.
 *
 * <p>Source: Ba, Kiros and Hinton, "Layer normalization", arXiv 1607.06450, 2016, §3; ε as in PyTorch.
 *
 * @param name begins the names of the parameters
 * @param features rows of x
 * @param epsilon ε, for example 10⁻⁵
 */
public record LayerNorm(String name, int features, float epsilon) implements Layer {

    /** a [features][1], b [features][1]. */
    @Override
    public List<Variable> parameters() {
        return List.of(
                new Variable(name + ".gain", Shape.of(features, 1)),
                new Variable(name + ".shift", Shape.of(features, 1)));
    }

    /** y [features][batch] of x [features][batch]. */
    public Node apply(GraphBuilder graph, List<Node> parameters, Node x) {
        Node deviation = graph.subtract(x, meanOverRows(graph, x));
        Node variance = meanOverRows(graph, graph.square(deviation));
        Node scale = graph.divide(graph.constant(1), graph.sqrt(graph.add(variance, graph.constant(epsilon))));
        Node normal = graph.multiply(deviation, scale);
        return graph.add(graph.multiply(normal, parameters.get(0)), parameters.get(1));
    }

    private Node meanOverRows(GraphBuilder graph, Node x) {
        return graph.multiply(graph.sum(x, Axis.ROWS), graph.constant(1f / features));
    }

    /** a is 1, b is 0. */
    @Override
    public void initialise(Variables variables, CounterRandom random) {
        Arrays.fill(variables.values(name + ".gain"), 1f);
    }
}
