package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;

/**
 * What N copies of an environment went through in T steps, as inputs of a graph. Column t·N + n is step t of copy n.
 *
 * @param states one-hot [state][step·copy], made of the numbers of states
 * @param actions that were taken [1][step·copy]
 * @param rewards [step][copy]
 * @param ends 1 where the episode ended after the step, else 0 [step][copy]
 * @param lastStates one-hot states after the last step [state][copy]
 */
record Episode(Node states, Node actions, Node rewards, Node ends, Node lastStates) {

    /** Inputs whose names end with the number of the update. */
    static Episode inputs(GraphBuilder graph, RuleSettings settings, int update) {
        return new Episode(
                states(graph, settings, update),
                graph.input("actions-" + update, settings.flat()),
                graph.input("rewards-" + update, settings.grid()),
                graph.input("ends-" + update, settings.grid()),
                graph.oneHot(graph.input("last-states-" + update, Shape.of(1, settings.copies())), settings.states()));
    }

    /** One-hot states [state][step·copy] from the input of their numbers [1][step·copy]. */
    static Node states(GraphBuilder graph, RuleSettings settings, int update) {
        return graph.oneHot(graph.input("states-" + update, settings.flat()), settings.states());
    }
}
