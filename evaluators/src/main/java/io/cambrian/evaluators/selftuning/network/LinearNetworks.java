package io.cambrian.evaluators.selftuning.network;

import io.cambrian.evaluators.environment.ObservationSpace;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/** Logits Wᵀ·x and values vᵀ·x, linear in the observation, without bias, all 0 at first: for observations made of one-hots. */
public record LinearNetworks() implements Architecture {

    @Override
    public ActorCriticNetwork network(ObservationSpace space, int actions) {
        return new Linear(space.size(), actions);
    }

    private record Linear(int features, int actions) implements ActorCriticNetwork {

        @Override
        public List<Variable> parameters() {
            return List.of(
                    new Variable("policy.weight", Shape.of(features, actions)),
                    new Variable("value.weight", Shape.of(features, 1)));
        }

        @Override
        public void initialise(Variables variables, CounterRandom random) {
            // zeros, as they are declared
        }

        @Override
        public Node policy(GraphBuilder graph, List<Node> parameters, Node observations) {
            return graph.product(parameters.get(0), true, observations, false);
        }

        @Override
        public Node value(GraphBuilder graph, List<Node> parameters, Node observations) {
            return graph.product(parameters.get(1), true, observations, false);
        }
    }
}
