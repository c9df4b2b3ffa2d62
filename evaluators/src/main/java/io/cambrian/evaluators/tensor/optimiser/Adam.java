package io.cambrian.evaluators.tensor.optimiser;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program.Update;
import io.cambrian.evaluators.tensor.Shape;
import java.util.ArrayList;
import java.util.Iterator;
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
 * <p>Source: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1.
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

    public Adam {
        Settings.requirePositive("Adam", "learning rate", learningRate);
        Settings.requireDecay("Adam", "decay of the mean", meanDecay);
        Settings.requireDecay("Adam", "decay of the square", squareDecay);
        Settings.requirePositive("Adam", "epsilon", epsilon);
    }

    /** With the decays of the paper. */
    public static Adam of(float learningRate, float epsilon) {
        return new Adam(learningRate, 0.9f, 0.999f, epsilon);
    }

    @Override
    public List<Variable> memory(List<Variable> parameters) {
        return memory("adam", parameters);
    }

    private static List<Variable> memory(String group, List<Variable> parameters) {
        List<Variable> memory = new ArrayList<>();
        memory.add(new Variable(group + ".mean-weight", Shape.SCALAR));
        memory.add(new Variable(group + ".square-weight", Shape.SCALAR));
        for (Variable parameter : parameters) {
            memory.add(new Variable(parameter.name() + ".mean", parameter.shape()));
            memory.add(new Variable(parameter.name() + ".square", parameter.shape()));
        }
        return memory;
    }

    @Override
    public OptimiserState next(
            GraphBuilder graph, OptimiserState state, List<Node> gradients, Denominator denominator) {
        return next(graph, state, gradients, graph.constant(learningRate), denominator);
    }

    /** A step that changes variables, with another learning rate than α, such as one that falls while training. */
    public List<Update> step(GraphBuilder graph, List<Node> parameters, List<Node> gradients, Node rate) {
        OptimiserState before = OptimiserState.ofVariables(graph, this, parameters);
        return OptimiserState.updates(before, next(graph, before, gradients, rate, Denominator.DIFFERENTIATED));
    }

    /**
     * A step of one of several groups of parameters of an agent that take their steps at different times, so each needs a c₁ and
     * a c₂ of its own.
     *
     * @param group begins the names of c₁ and c₂, in place of {@code adam}
     */
    public List<Update> step(GraphBuilder graph, String group, List<Node> parameters, List<Node> gradients) {
        OptimiserState before = OptimiserState.ofVariables(graph, parameters, all -> memory(group, all));
        return OptimiserState.updates(before, next(graph, before, gradients));
    }

    private OptimiserState next(
            GraphBuilder graph,
            OptimiserState state,
            List<Node> gradients,
            Node learningRate,
            Denominator denominator) {
        Iterator<Node> old = state.memory().iterator();
        Node one = graph.constant(1);
        Node meanWeight = MovingAverage.next(graph, old.next(), one, meanDecay);
        Node squareWeight = MovingAverage.next(graph, old.next(), one, squareDecay);
        List<Node> memory = new ArrayList<>(List.of(meanWeight, squareWeight));
        Node rate = graph.divide(learningRate, meanWeight);
        Node correction = graph.divide(one, squareWeight);
        List<Node> parameters = new ArrayList<>();
        for (int i = 0; i < gradients.size(); i++) {
            Node g = gradients.get(i);
            Node mean = MovingAverage.next(graph, old.next(), g, meanDecay);
            Node square = MovingAverage.next(graph, old.next(), graph.square(g), squareDecay);
            Node root = graph.sqrt(graph.multiply(square, correction));
            Node scale = denominator.of(graph, graph.add(root, graph.constant(epsilon)));
            Node change = graph.divide(graph.multiply(mean, rate), scale);
            parameters.add(graph.subtract(state.parameters().get(i), change));
            memory.addAll(List.of(mean, square));
        }
        return new OptimiserState(parameters, memory);
    }
}
