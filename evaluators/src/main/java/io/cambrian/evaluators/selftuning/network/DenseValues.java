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
 * A stack of dense layers with a linear head, orthogonal at first with gain √2 in the stack and 1 in the head.
 *
 * @param hidden widths of the hidden layers
 * @param activation between the layers
 */
public record DenseValues(List<Integer> hidden, Activation activation) implements ValueArchitecture {

    public DenseValues {
        hidden = List.copyOf(hidden);
    }

    @Override
    public ValueNetwork network(ObservationSpace space) {
        DenseStack stack = new DenseStack("value", space.size(), hidden, activation);
        return new Dense(stack, new DenseLayer("value.head", stack.outputs(), 1));
    }

    record Dense(DenseStack stack, DenseLayer head) implements ValueNetwork {

        @Override
        public List<Variable> parameters() {
            return Stream.of(stack.parameters(), head.parameters())
                    .flatMap(List::stream)
                    .toList();
        }

        @Override
        public void initialise(Variables variables, CounterRandom random) {
            stack.initialise(variables, random);
            head.initialiseOrthogonally(variables, 1, random);
        }

        @Override
        public Node value(GraphBuilder graph, List<Node> parameters, Node observations) {
            int ofStack = stack.parameters().size();
            Node hidden = stack.apply(graph, parameters.subList(0, ofStack), observations);
            return head.apply(graph, parameters.subList(ofStack, parameters.size()), hidden);
        }
    }
}
