package io.cambrian.evaluators.tensor.optimiser;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.Program.Update;
import io.cambrian.evaluators.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Gradient descent with steps scaled by moving averages of the gradient and its square:
 *
 * <pre>
 * m ← β₁·m + (1 − β₁)·g      v ← β₂·v + (1 − β₂)·g²
 * c₁ ← β₁·c₁ + (1 − β₁)      c₂ ← β₂·c₂ + (1 − β₂)      (cᵢ = 1 − βᵢᵗ after t steps)
 * w ← w − α·(m / c₁) / (√(v / c₂) + ε)
 * </pre>
 *
 * <p>Source: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1. The averages are set to
 * zero below 10⁻³⁰: the gradient of a dead unit is 0 for ever, and its decaying average would stay among the denormal
 * numbers, which costs more time than everything else in an update.
 *
 * <p>All variables start at zero. They are named after the parameter: {@code w.mean}, {@code w.square}, and
 * {@code adam.mean-weight}, {@code adam.square-weight} for c₁ and c₂.
 *
 * @param learningRate α
 * @param meanDecay β₁, 0.9 in the paper
 * @param squareDecay β₂, 0.999 in the paper
 * @param epsilon ε, 10⁻⁸ in the paper
 */
public record Adam(float learningRate, float meanDecay, float squareDecay, float epsilon) implements Optimiser {

    /** With the decays of the paper. */
    public static Adam of(float learningRate, float epsilon) {
        return new Adam(learningRate, 0.9f, 0.999f, epsilon);
    }

    @Override
    public List<Update> step(GraphBuilder graph, List<Node> parameters, List<Node> gradients) {
        List<Update> updates = new ArrayList<>();
        Node one = graph.constant(1);
        Node meanWeight = average(graph, updates, "adam.mean-weight", one, meanDecay);
        Node squareWeight = average(graph, updates, "adam.square-weight", one, squareDecay);
        Node rate = graph.divide(graph.constant(learningRate), meanWeight);
        Node correction = graph.divide(one, squareWeight);
        for (int i = 0; i < parameters.size(); i++) {
            Node w = parameters.get(i);
            Node g = gradients.get(i);
            String name = ((Operation.Variable) graph.definition(w)).name();
            Node mean = average(graph, updates, name + ".mean", g, meanDecay);
            Node square = average(graph, updates, name + ".square", graph.square(g), squareDecay);
            Node scale = graph.add(graph.sqrt(graph.multiply(square, correction)), graph.constant(epsilon));
            Node change = graph.divide(graph.multiply(mean, rate), scale);
            updates.add(new Update(w, graph.subtract(w, change)));
        }
        return updates;
    }

    /** average ← decay·average + (1 − decay)·x, kept out of the denormal numbers. */
    private static Node average(GraphBuilder graph, List<Update> updates, String name, Node x, float decay) {
        Shape shape = x.shape();
        Node old = graph.variable(name, shape);
        Node kept = graph.multiply(old, graph.constant(decay));
        Node mixed = graph.flushTiny(graph.add(kept, graph.multiply(x, graph.constant(1f - decay))));
        updates.add(new Update(old, mixed));
        return mixed;
    }
}
