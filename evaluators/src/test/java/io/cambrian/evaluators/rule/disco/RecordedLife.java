package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.tensor.Graph;
import io.cambrian.evaluators.tensor.Leaf;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.rule.disco.DiscoShape;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Frozen data for programs of agents that predict: random weights, and stretches with an end after every fifth step. */
final class RecordedLife {

    static final int COPIES = 3;
    static final int STEPS = 4;
    static final int STATES = 6;

    static final DiscoShape SHAPE = new DiscoShape(4, 3, 3, 4, 3, 2, 3, 3);

    private final CounterRandom random;
    private final int actions;

    RecordedLife(long seed, int actions) {
        random = new CounterRandom(seed, 3);
        this.actions = actions;
    }

    static DiscoAgentSettings settings() {
        return new DiscoAgentSettings(List.of(4), 3, 5, 1, 0.05f, COPIES, STEPS, 0.9, 0.8, 1);
    }

    /** An agent with one of 6 states and so many actions. */
    static AgentNetwork network(int actions) {
        return new AgentNetwork(
                STATES, List.of(4), 3, actions, SHAPE.predictions(), settings().bins());
    }

    static StateEncoding encoding() {
        return new StateEncoding(STATES, OptionalInt.of(1));
    }

    static DiscoMetaGradient work(int actions, int updates) {
        return new DiscoMetaGradient(
                encoding(),
                network(actions),
                settings(),
                SHAPE,
                new DiscoMetaSettings(1, updates, 0.05f, 0.05f, 0.05f, 0.05f, 1, 1e-3f, 1e-3f));
    }

    /** Fills inputs and variables. */
    ReferenceExecutor recorded(Graph graph) {
        ReferenceExecutor reference = new ReferenceExecutor();
        for (Operation operation : graph.operations()) {
            switch (operation) {
                case Leaf.Input input -> reference.set(input.name(), values(input));
                case Leaf.Variable variable -> reference.set(variable.name(), values(variable));
                default -> {}
            }
        }
        return reference;
    }

    private double[] values(Leaf.Input input) {
        double[] values = numbers(input.shape().size());
        for (int i = 0; i < values.length; i++) {
            if (input.name().startsWith("actions")) {
                values[i] = random.nextInt(actions);
            } else if (input.name().startsWith("ends")) {
                values[i] = random.nextInt(5) == 0 ? 1 : 0;
            } else if (input.name().contains("states")) {
                values[i] = random.nextInt(STATES);
            }
        }
        return values;
    }

    /** Averages of squares and the weights of averages are positive, and means so small that variances are as well. */
    private double[] values(Leaf.Variable variable) {
        double[] values = numbers(variable.shape().size());
        String name = variable.name();
        if (name.equals("advantage.mean")) {
            Arrays.setAll(values, i -> 0.1 * values[i]);
        } else if (name.endsWith(".square") || name.endsWith("-weight") || name.equals("advantage.weight")) {
            Arrays.setAll(values, i -> 0.2 + Math.abs(values[i]));
        }
        return values;
    }

    double[] numbers(int length) {
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = random.nextFloat() * 2 - 1;
        }
        return numbers;
    }
}
