package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.selftuning.network.ActorCriticNetwork;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.optimiser.GradientNorm;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What learns and how.
 *
 * @param network policy and values
 * @param optimiser of their parameters θ
 * @param gradientNormLimit the largest norm of all gradients together, if any
 * @param onPolicy whether every rollout was gathered by the policy that learns from it
 */
record LearningAgent(
        ActorCriticNetwork network, Optimiser optimiser, OptionalDouble gradientNormLimit, boolean onPolicy) {

    /** The head that acts, then the auxiliary ones. */
    List<ActorCriticNetwork> heads() {
        return Stream.concat(Stream.of(network), network.auxiliaryHeads().stream())
                .toList();
    }

    List<Variable> parameters() {
        return network.parameters();
    }

    List<Variable> memory() {
        return optimiser.memory(network.parameters());
    }

    /** Parameters and memory. */
    List<Variable> state() {
        return Stream.concat(parameters().stream(), memory().stream()).toList();
    }

    /** The state as the variables of a graph. */
    OptimiserState variables(GraphBuilder graph) {
        return state(variable -> graph.variable(variable.name(), variable.shape()));
    }

    /** The state as inputs of a graph whose names begin with {@code prefix}. */
    OptimiserState inputs(GraphBuilder graph, String prefix) {
        return state(variable -> graph.input(prefix + variable.name(), variable.shape()));
    }

    private OptimiserState state(Function<Variable, Node> node) {
        return new OptimiserState(
                parameters().stream().map(node).toList(),
                memory().stream().map(node).toList());
    }

    /** Gradients of a limited norm. */
    List<Node> limited(GraphBuilder graph, List<Node> gradients) {
        return gradientNormLimit.isPresent()
                ? GradientNorm.limited(graph, gradients, (float) gradientNormLimit.getAsDouble())
                : gradients;
    }
}
