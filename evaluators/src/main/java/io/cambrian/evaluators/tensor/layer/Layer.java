package io.cambrian.evaluators.tensor.layer;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/** A part of a network that has parameters. */
public interface Layer {

    /** Names and shapes of the parameters, in the order in which the layer is given them. */
    List<Variable> parameters();

    /**
     * Draws fresh parameters into variables that are declared and still zero.
     *
     * @throws IllegalArgumentException if a parameter is not declared
     */
    void initialise(Variables variables, CounterRandom random);

    /** The parameters as variables of a graph. */
    default List<Node> variables(GraphBuilder graph) {
        return parameters().stream()
                .map(parameter -> graph.variable(parameter.name(), parameter.shape()))
                .toList();
    }
}
