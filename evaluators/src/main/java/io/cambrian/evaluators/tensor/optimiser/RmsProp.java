package io.cambrian.evaluators.tensor.optimiser;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Gradient descent with steps scaled by a moving average of the squared gradient:
 *
 * <pre>
 * v ← ρ·v + (1 − ρ)·g²      w ← w − α·g / (√v + ε)
 * </pre>
 *
 * <p>As in PyTorch, ε stands outside the root (TensorFlow has √(v + ε)); the average is not centred, not corrected for its start
 * at zero, and there is no momentum.
 *
 * <p>Source: Tieleman and Hinton, "Lecture 6.5 - RMSProp", Coursera: Neural networks for machine learning, 2012. The average
 * of a parameter {@code w} is the variable {@code w.square}.
 *
 * @param learningRate α
 * @param decay ρ, 0.9 in the lecture, 0.99 in PyTorch
 * @param epsilon ε
 */
public record RmsProp(float learningRate, float decay, float epsilon) implements Optimiser {

    public RmsProp {
        Settings.requirePositive("RMSprop", "learning rate", learningRate);
        Settings.requireDecay("RMSprop", "decay", decay);
        Settings.requirePositive("RMSprop", "epsilon", epsilon);
    }

    @Override
    public List<Variable> memory(List<Variable> parameters) {
        return parameters.stream()
                .map(parameter -> new Variable(parameter.name() + ".square", parameter.shape()))
                .toList();
    }

    @Override
    public OptimiserState next(
            GraphBuilder graph, OptimiserState state, List<Node> gradients, Denominator denominator) {
        List<Node> parameters = new ArrayList<>();
        List<Node> squares = new ArrayList<>();
        for (int i = 0; i < gradients.size(); i++) {
            Node g = gradients.get(i);
            Node square = MovingAverage.next(graph, state.memory().get(i), graph.square(g), decay);
            Node scale = denominator.of(graph, graph.add(graph.sqrt(square), graph.constant(epsilon)));
            Node change = graph.divide(graph.multiply(g, graph.constant(learningRate)), scale);
            parameters.add(graph.subtract(state.parameters().get(i), change));
            squares.add(square);
        }
        return new OptimiserState(parameters, squares);
    }
}
