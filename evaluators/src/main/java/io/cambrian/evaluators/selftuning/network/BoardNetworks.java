package io.cambrian.evaluators.selftuning.network;

import io.cambrian.evaluators.environment.ObservationSpace;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.stream.Stream;

/**
 * Policy and values of boards, each with filters of its own ({@link BoardStack}).
 *
 * <p>{@link #network} throws an {@link IllegalArgumentException} for observations that are not channels of an even number of rows
 * and columns.
 *
 * @param filters output channels of both convolutions
 * @param policyHidden widths of the policy's dense layers
 * @param valueHidden widths of the values' dense layers
 */
public record BoardNetworks(int filters, List<Integer> policyHidden, List<Integer> valueHidden)
        implements Architecture {

    public BoardNetworks {
        policyHidden = List.copyOf(policyHidden);
        valueHidden = List.copyOf(valueHidden);
    }

    @Override
    public ActorCriticNetwork network(ObservationSpace space, int actions) {
        return new Boards(
                BoardStack.of("policy", space, filters, policyHidden, actions),
                BoardStack.of("value", space, filters, valueHidden, 1));
    }

    private record Boards(BoardStack policy, BoardStack value) implements ActorCriticNetwork {

        @Override
        public List<Variable> parameters() {
            return Stream.of(policy.parameters(), value.parameters())
                    .flatMap(List::stream)
                    .toList();
        }

        @Override
        public void initialise(Variables variables, CounterRandom random) {
            policy.initialise(variables, random);
            value.initialise(variables, random);
        }

        @Override
        public Node policy(GraphBuilder graph, List<Node> parameters, Node observations) {
            return policy.apply(graph, parameters.subList(0, ofPolicy()), observations);
        }

        @Override
        public Node value(GraphBuilder graph, List<Node> parameters, Node observations) {
            return value.apply(graph, parameters.subList(ofPolicy(), parameters.size()), observations);
        }

        private int ofPolicy() {
            return policy.parameters().size();
        }
    }
}
