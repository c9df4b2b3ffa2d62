package io.cambrian.evaluators.exploration;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.layer.DenseLayer;
import io.cambrian.evaluators.tensor.layer.DenseStack;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * ε = σ(network(rewards)) and its descent of the distance to a target policy, which is greedy:
 *
 * <pre>
 * mean KL(target ‖ π) = −(1 − d)·ln(1 − ε + ε / A) − d·ln(ε / A)
 * </pre>
 *
 * <p>d is the share of visited states in which the target's action is not the one that was greedy before, A the number of actions.
 * Alone, this would be least at ε = d·A / (A − 1).
 */
final class TunedExploration {

    private static final String CONTEXT = "context";
    private static final String DISAGREEMENT = "disagreement";
    private static final String EPSILON = "epsilon";
    private static final float ADAM_EPSILON = 1e-4f;
    private static final double HEAD_GAIN = 0.1;

    private final Exploration.Tuned settings;
    private final int actions;
    private final DenseStack stack;
    private final DenseLayer head;
    private final Executor telling;
    private final Executor tuning;

    TunedExploration(Exploration.Tuned settings, int actions, CounterRandom random) {
        this.settings = settings;
        this.actions = actions;
        stack = new DenseStack("exploration", settings.history(), List.of(settings.hidden()), Activation.TANH);
        head = new DenseLayer("exploration.head", settings.hidden(), 1);
        Variables variables = new Variables();
        telling = Backends.best().executor(tell(), variables);
        tuning = Backends.best().executor(tune(), variables);
        stack.initialise(variables, random);
        head.initialiseOrthogonally(variables, HEAD_GAIN, random);
        variables.values(head.parameters().getLast().name())[0] =
                (float) Math.log(settings.start() / (1 - settings.start()));
    }

    private Node epsilon(GraphBuilder graph) {
        Node context = graph.input(CONTEXT, Shape.of(settings.history(), 1));
        Node hidden = stack.apply(graph, stack.variables(graph), context);
        return graph.sigmoid(head.apply(graph, head.variables(graph), hidden));
    }

    private Program tell() {
        GraphBuilder graph = new GraphBuilder();
        return Program.of(graph).output(EPSILON, epsilon(graph)).build();
    }

    private Program tune() {
        GraphBuilder graph = new GraphBuilder();
        Node distance = distance(graph, epsilon(graph), graph.input(DISAGREEMENT, Shape.SCALAR), actions);
        List<Node> parameters = new ArrayList<>(stack.variables(graph));
        parameters.addAll(head.variables(graph));
        Adam adam = Adam.of((float) settings.learningRate(), ADAM_EPSILON);
        return Program.of(graph)
                .updates(adam.step(graph, parameters, Gradient.of(graph, distance, parameters)))
                .build();
    }

    /** The mean divergence of the ε-greedy policy from the target. */
    static Node distance(GraphBuilder graph, Node epsilon, Node disagreement, int actions) {
        Node one = graph.constant(1);
        Node other = graph.multiply(epsilon, graph.constant(1f / actions));
        Node greedy = graph.add(graph.subtract(one, epsilon), other);
        return graph.negate(graph.add(
                graph.multiply(graph.subtract(one, disagreement), graph.log(greedy)),
                graph.multiply(disagreement, graph.log(other))));
    }

    /** ε in the light of the latest mean rewards, the latest first. */
    double epsilon(double[] meanRewards) {
        write(meanRewards, telling.input(CONTEXT));
        telling.run();
        return telling.output(EPSILON)[0];
    }

    /** Follows the gradient of what an ε led to that was told for the same mean rewards. */
    void tune(double[] meanRewards, double disagreement) {
        write(meanRewards, tuning.input(CONTEXT));
        tuning.input(DISAGREEMENT)[0] = (float) disagreement;
        tuning.run();
    }

    private void write(double[] meanRewards, float[] context) {
        for (int i = 0; i < context.length; i++) {
            context[i] = (float) Math.tanh(settings.rewardScale() * meanRewards[i]);
        }
    }
}
