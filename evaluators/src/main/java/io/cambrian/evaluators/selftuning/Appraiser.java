package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.selftuning.network.ValueNetwork;
import io.cambrian.evaluators.selftuning.setting.OuterLoss;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import java.util.List;
import java.util.Optional;

/**
 * Returns and advantages of outer losses, all of them constants: with fixed γ and λ, from the agent's own values or, for
 * advantages, from those of an outer critic; by V-trace without leaks where another policy acted.
 *
 * @param outer says γ and λ
 * @param own the agent's values
 * @param critic the network of the outer critic, if there is one
 */
record Appraiser(OuterLoss outer, ValueNetwork own, Optional<ValueNetwork> critic) {

    /** Begins the names of the outer critic's variables. */
    static final String PREFIX = "outer.";

    /** The outer critic's parameters as variables of a graph; none without one. */
    List<Node> criticVariables(GraphBuilder graph) {
        return criticParameters().stream()
                .map(parameter -> graph.variable(parameter.name(), parameter.shape()))
                .toList();
    }

    /** Names and shapes of the outer critic's parameters. */
    List<Variable> criticParameters() {
        return critic.map(ValueNetwork::parameters).orElse(List.of()).stream()
                .map(parameter -> new Variable(PREFIX + parameter.name(), parameter.shape()))
                .toList();
    }

    /**
     * From the outer critic if there is one, else from the agent's values.
     *
     * @param ratios of the policy to the one that acted [1][step·copy], unless they are the same
     */
    Returns returns(GraphBuilder graph, List<Node> theta, RolloutNodes rollout, Optional<Node> ratios) {
        return critic.isPresent()
                ? returns(graph, critic.get(), criticVariables(graph), rollout, ratios)
                : ownReturns(graph, theta, rollout, ratios);
    }

    /** From the agent's own values. */
    Returns ownReturns(GraphBuilder graph, List<Node> theta, RolloutNodes rollout, Optional<Node> ratios) {
        return returns(graph, own, theta, rollout, ratios);
    }

    /** v_out(s) [1][step·copy], to be learnt. */
    Node outerValues(GraphBuilder graph, RolloutNodes rollout) {
        return critic.orElseThrow(() -> new IllegalStateException("there is no outer critic"))
                .value(graph, criticVariables(graph), rollout.states());
    }

    private Returns returns(
            GraphBuilder graph,
            ValueNetwork network,
            List<Node> parameters,
            RolloutNodes rollout,
            Optional<Node> ratios) {
        Node known = rollout.grid(graph, network.value(graph, parameters, rollout.states()));
        Node last = network.value(graph, parameters, rollout.lastStates());
        Returns.Values values = Returns.Values.of(graph, graph.stopGradient(known), graph.stopGradient(last));
        Node discount = graph.constant((float) outer.discount());
        Node lambda = graph.constant((float) outer.lambda());
        Node one = graph.constant(1);
        return ratios.map(w -> Returns.offPolicy(graph, rollout, values, w, discount, lambda, one, one))
                .orElseGet(() -> Returns.onPolicy(graph, rollout, values, discount, lambda));
    }
}
