package io.cambrian.evaluators.tensor.optimiser;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program.Update;
import java.util.List;

/**
 * How parameters follow their gradients. One definition, {@link #next}, serves steps that change variables and steps that are
 * unrolled inside a graph ({@link UnrolledUpdates}).
 */
public sealed interface Optimiser permits Adam, RmsProp, Sgd {

    /**
     * What the optimiser itself remembers from step to step, as variables that start at zero.
     *
     * @param parameters names and shapes of what is optimised
     */
    List<Variable> memory(List<Variable> parameters);

    /** How the derivative of a step treats what it divides by, such as the root of averaged squares. */
    enum Denominator {
        /** As what it is. */
        DIFFERENTIATED,
        /** As a constant. */
        HELD;

        Node of(GraphBuilder graph, Node denominator) {
            return switch (this) {
                case DIFFERENTIATED -> denominator;
                case HELD -> graph.stopGradient(denominator);
            };
        }
    }

    /**
     * Adds one step to the graph.
     *
     * @param state before the step, with the memory in the order of {@link #memory}
     * @param gradients one for each parameter, of its shape
     * @return the state after the step
     */
    default OptimiserState next(GraphBuilder graph, OptimiserState state, List<Node> gradients) {
        return next(graph, state, gradients, Denominator.DIFFERENTIATED);
    }

    /** The same with a choice of what derivatives go through. */
    OptimiserState next(GraphBuilder graph, OptimiserState state, List<Node> gradients, Denominator denominator);

    /**
     * Adds one step to the graph that changes variables.
     *
     * @param parameters variables of the graph
     * @param gradients one for each parameter, of its shape
     * @return the new values of the parameters and of the optimiser's own variables
     */
    default List<Update> step(GraphBuilder graph, List<Node> parameters, List<Node> gradients) {
        OptimiserState before = OptimiserState.ofVariables(graph, this, parameters);
        return OptimiserState.updates(before, next(graph, before, gradients));
    }
}
