package io.cambrian.evaluators.tensor.optimiser;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import java.util.List;

/** How parameters follow their gradients. */
public sealed interface Optimiser permits Adam, Sgd {

    /**
     * Adds one step to the graph.
     *
     * @param parameters variables of the graph
     * @param gradients one for each parameter, of its shape
     * @return the new values of the parameters and of the optimiser's own variables
     */
    List<Program.Update> step(GraphBuilder graph, List<Node> parameters, List<Node> gradients);
}
