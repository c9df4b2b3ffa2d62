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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One stack of dense layers with linear heads for the policy and the values, and for those of auxiliary heads. Weights start
 * orthogonal, with gain √2 in the stack, 0.01 in policies' heads and 1 in values'.
 *
 * @param hidden widths of the hidden layers
 * @param activation between the layers
 */
public record SharedNetworks(List<Integer> hidden, Activation activation) implements SharedTorso {

    private static final double POLICY_GAIN = 0.01;

    public SharedNetworks {
        hidden = List.copyOf(hidden);
    }

    @Override
    public ActorCriticNetwork network(ObservationSpace space, int actions, int auxiliaryHeads) {
        DenseStack torso = new DenseStack("torso", space.size(), hidden, activation);
        List<Head> heads = IntStream.rangeClosed(0, auxiliaryHeads)
                .mapToObj(number -> Head.on(torso, number, actions))
                .toList();
        return new Heads(torso, heads, 0);
    }

    private record Head(DenseLayer policy, DenseLayer value) {

        static Head on(DenseStack torso, int number, int actions) {
            String name = number == 0 ? "" : "auxiliary-" + number + ".";
            return new Head(
                    new DenseLayer(name + "policy.head", torso.outputs(), actions),
                    new DenseLayer(name + "value.head", torso.outputs(), 1));
        }

        Stream<Variable> parameters() {
            return Stream.concat(policy.parameters().stream(), value.parameters().stream());
        }
    }

    /**
     * All heads, seen by one of them.
     *
     * @param number 0 for the head that acts
     */
    private record Heads(DenseStack torso, List<Head> heads, int number) implements ActorCriticNetwork {

        @Override
        public List<Variable> parameters() {
            return Stream.concat(torso.parameters().stream(), heads.stream().flatMap(Head::parameters))
                    .toList();
        }

        @Override
        public void initialise(Variables variables, CounterRandom random) {
            torso.initialise(variables, random);
            for (Head head : heads) {
                head.policy().initialiseOrthogonally(variables, POLICY_GAIN, random);
                head.value().initialiseOrthogonally(variables, 1, random);
            }
        }

        @Override
        public Node policy(GraphBuilder graph, List<Node> parameters, Node observations) {
            return apply(graph, heads.get(number).policy(), parameters, observations);
        }

        @Override
        public Node value(GraphBuilder graph, List<Node> parameters, Node observations) {
            return apply(graph, heads.get(number).value(), parameters, observations);
        }

        private Node apply(GraphBuilder graph, DenseLayer head, List<Node> parameters, Node observations) {
            int ofTorso = torso.parameters().size();
            Node hidden = torso.apply(graph, parameters.subList(0, ofTorso), observations);
            int first = parameters().indexOf(head.parameters().getFirst());
            return head.apply(
                    graph, parameters.subList(first, first + head.parameters().size()), hidden);
        }

        @Override
        public List<ActorCriticNetwork> auxiliaryHeads() {
            return number > 0
                    ? List.of()
                    : IntStream.range(1, heads.size())
                            .<ActorCriticNetwork>mapToObj(other -> new Heads(torso, heads, other))
                            .toList();
        }
    }
}
