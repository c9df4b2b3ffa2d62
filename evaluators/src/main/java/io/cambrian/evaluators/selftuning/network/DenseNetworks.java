package io.cambrian.evaluators.selftuning.network;

import io.cambrian.evaluators.environment.ObservationSpace;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.layer.DenseLayer;
import io.cambrian.evaluators.tensor.layer.DenseStack;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stack of dense layers with a linear head for the policy, another for the values. Weights start orthogonal, with gain √2 in
 * the stacks, 0.01 in the policy's head and 1 in the values'.
 *
 * @param policyHidden widths of the policy's hidden layers
 * @param valueHidden widths of the values' hidden layers
 * @param activation between the layers
 */
public record DenseNetworks(List<Integer> policyHidden, List<Integer> valueHidden, Activation activation)
        implements Architecture {

    private static final double POLICY_GAIN = 0.01;

    public DenseNetworks {
        policyHidden = List.copyOf(policyHidden);
        valueHidden = List.copyOf(valueHidden);
    }

    @Override
    public ActorCriticNetwork network(ObservationSpace space, int actions) {
        DenseStack policy = new DenseStack("policy", space.size(), policyHidden, activation);
        DenseStack value = new DenseStack("value", space.size(), valueHidden, activation);
        return new Dense(
                policy,
                new DenseLayer("policy.head", policy.outputs(), actions),
                new DenseValues.Dense(value, new DenseLayer("value.head", value.outputs(), 1)));
    }

    private record Dense(DenseStack policyStack, DenseLayer policyHead, DenseValues.Dense values)
            implements ActorCriticNetwork {

        @Override
        public List<Variable> parameters() {
            return Stream.of(policyStack.parameters(), policyHead.parameters(), values.parameters())
                    .flatMap(List::stream)
                    .toList();
        }

        @Override
        public void initialise(Variables variables, CounterRandom random) {
            policyStack.initialise(variables, random);
            policyHead.initialiseOrthogonally(variables, POLICY_GAIN, random);
            values.initialise(variables, random);
        }

        @Override
        public Node policy(GraphBuilder graph, List<Node> parameters, Node observations) {
            int ofStack = policyStack.parameters().size();
            Node hidden = policyStack.apply(graph, parameters.subList(0, ofStack), observations);
            return policyHead.apply(graph, parameters.subList(ofStack, ofPolicy()), hidden);
        }

        @Override
        public Node value(GraphBuilder graph, List<Node> parameters, Node observations) {
            return values.value(graph, parameters.subList(ofPolicy(), parameters.size()), observations);
        }

        private int ofPolicy() {
            return policyStack.parameters().size() + policyHead.parameters().size();
        }
    }
}
