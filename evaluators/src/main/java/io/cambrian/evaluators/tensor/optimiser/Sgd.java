package io.cambrian.evaluators.tensor.optimiser;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program.Update;
import java.util.ArrayList;
import java.util.List;

/**
 * Gradient descent: w ← w − α·g.
 *
 * @param learningRate α
 */
public record Sgd(float learningRate) implements Optimiser {

    @Override
    public List<Update> step(GraphBuilder graph, List<Node> parameters, List<Node> gradients) {
        List<Update> updates = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Node change = graph.multiply(graph.constant(learningRate), gradients.get(i));
            updates.add(new Update(parameters.get(i), graph.subtract(parameters.get(i), change)));
        }
        return updates;
    }
}
