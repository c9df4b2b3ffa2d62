package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.layer.Softmax;
import java.util.List;

/**
 * Numbered actions with the probabilities of a softmax of the network's outputs.
 *
 * @param actions how many
 */
record Categorical(int actions) implements ActionDistribution {

    @Override
    public int outputs() {
        return actions;
    }

    @Override
    public int actionNumbers() {
        return 1;
    }

    @Override
    public List<Variable> parameters() {
        return List.of();
    }

    @Override
    public Node logProbability(GraphBuilder graph, Node outputs, Node chosen) {
        return graph.gather(Softmax.logarithm(graph, outputs), chosen);
    }

    /** −Σ p·ln p. */
    @Override
    public Node entropy(GraphBuilder graph, Node outputs) {
        Node logarithm = Softmax.logarithm(graph, outputs);
        return graph.negate(graph.sum(graph.multiply(graph.exp(logarithm), logarithm), Axis.ROWS));
    }
}
