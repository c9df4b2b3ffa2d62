package io.cambrian.evaluators.tensor.optimiser;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.optimiser.Optimiser.Denominator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Adam whose direction is limited number by number before it is scaled, so that no weight moves further than α·limit:
 *
 * <pre>
 * w ← w − α·min(max(d, −limit), limit)      d = (m / c₁) / (√(v / c₂) + ε)      m, v, c₁, c₂: see {@link Adam}
 * </pre>
 *
 * <p>Source: Oh, Farquhar, Kemaev, Calian et al., "Discovering state-of-the-art reinforcement learning algorithms", Nature 648,
 * 2025, methods, where derivatives of a step go through m and not through v.
 *
 * @param adam what it limits
 * @param limit of each number of the direction, above 0; 1 in the source
 */
public record ClippedAdam(Adam adam, float limit) {

    public ClippedAdam {
        Settings.requirePositive("clipped Adam", "limit", limit);
    }

    /** The state that the variables hold when a run begins; they are named as those of {@link Adam}. */
    public OptimiserState ofVariables(GraphBuilder graph, List<Node> parameters) {
        return OptimiserState.ofVariables(graph, adam, parameters);
    }

    /** Adds one step to the graph, like {@link Optimiser#next}. */
    public OptimiserState next(
            GraphBuilder graph, OptimiserState state, List<Node> gradients, Denominator denominator) {
        Iterator<Node> old = state.memory().iterator();
        Node one = graph.constant(1);
        Node meanWeight = MovingAverage.next(graph, old.next(), one, adam.meanDecay());
        Node squareWeight = MovingAverage.next(graph, old.next(), one, adam.squareDecay());
        List<Node> memory = new ArrayList<>(List.of(meanWeight, squareWeight));
        List<Node> parameters = new ArrayList<>();
        for (int i = 0; i < gradients.size(); i++) {
            Node g = gradients.get(i);
            Node mean = MovingAverage.next(graph, old.next(), g, adam.meanDecay());
            Node square = MovingAverage.next(graph, old.next(), graph.square(g), adam.squareDecay());
            Node root = graph.sqrt(graph.divide(square, squareWeight));
            Node scale = denominator.of(graph, graph.add(root, graph.constant(adam.epsilon())));
            Node direction = graph.divide(graph.divide(mean, meanWeight), scale);
            Node limited = graph.maximum(graph.minimum(direction, graph.constant(limit)), graph.constant(-limit));
            Node change = graph.multiply(limited, graph.constant(adam.learningRate()));
            parameters.add(graph.subtract(state.parameters().get(i), change));
            memory.addAll(List.of(mean, square));
        }
        return new OptimiserState(parameters, memory);
    }
}
