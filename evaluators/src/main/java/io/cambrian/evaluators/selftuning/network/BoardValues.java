package io.cambrian.evaluators.selftuning.network;

import io.cambrian.evaluators.environment.ObservationSpace;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/**
 * Values of boards ({@link BoardStack}).
 *
 * <p>{@link #network} throws an {@link IllegalArgumentException} for observations that are not channels of an even number of rows
 * and columns.
 *
 * @param filters output channels of both convolutions
 * @param hidden widths of the dense layers
 */
public record BoardValues(int filters, List<Integer> hidden) implements ValueArchitecture {

    public BoardValues {
        hidden = List.copyOf(hidden);
    }

    @Override
    public ValueNetwork network(ObservationSpace space) {
        return new Boards(BoardStack.of("value", space, filters, hidden, 1));
    }

    private record Boards(BoardStack stack) implements ValueNetwork {

        @Override
        public List<Variable> parameters() {
            return stack.parameters();
        }

        @Override
        public void initialise(Variables variables, CounterRandom random) {
            stack.initialise(variables, random);
        }

        @Override
        public Node value(GraphBuilder graph, List<Node> parameters, Node observations) {
            return stack.apply(graph, parameters, observations);
        }
    }
}
