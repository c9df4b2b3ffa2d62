package io.cambrian.evaluators.tensor.optimiser;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Gradient descent: w ← w − α·g.
 *
 * @param learningRate α
 */
public record Sgd(float learningRate) implements Optimiser {

    public Sgd {
        Settings.requirePositive("SGD", "learning rate", learningRate);
    }

    @Override
    public List<Variable> memory(List<Variable> parameters) {
        return List.of();
    }

    @Override
    public OptimiserState next(
            GraphBuilder graph, OptimiserState state, List<Node> gradients, Denominator denominator) {
        List<Node> next = new ArrayList<>();
        for (int i = 0; i < gradients.size(); i++) {
            Node change = graph.multiply(graph.constant(learningRate), gradients.get(i));
            next.add(graph.subtract(state.parameters().get(i), change));
        }
        return new OptimiserState(next, List.of());
    }
}
