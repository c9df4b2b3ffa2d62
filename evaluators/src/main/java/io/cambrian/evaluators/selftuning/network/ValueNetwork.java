package io.cambrian.evaluators.selftuning.network;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/** Estimates how good states are. A function of its parameters, which may be variables or what some updates made of them. */
public interface ValueNetwork {

    /** Names and shapes of the parameters. */
    List<Variable> parameters();

    /** Draws fresh parameters into variables that are declared. */
    void initialise(Variables variables, CounterRandom random);

    /**
     * v(s) [1][batch] of observations [feature][batch].
     *
     * @param parameters one node for each of {@link #parameters()}, in its order
     */
    Node value(GraphBuilder graph, List<Node> parameters, Node observations);
}
