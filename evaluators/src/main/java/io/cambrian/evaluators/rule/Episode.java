package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;

/**
 * What N copies of an environment went through in T steps, as inputs of a graph. Column t·N + n is step t of copy n.
 *
 * @param states one-hot [state][step·copy]
 * @param actions that were taken [1][step·copy]
 * @param rewards [step][copy]
 * @param ends 1 where the episode ended after the step, else 0 [step][copy]
 * @param lastStates one-hot states after the last step [state][copy]
 */
record Episode(Node states, Node actions, Node rewards, Node ends, Node lastStates) {

    /** Inputs whose names end with the number of the update. */
    static Episode inputs(GraphBuilder graph, RuleSettings settings, int update) {
        int columns = settings.steps() * settings.copies();
        return new Episode(
                graph.input("states-" + update, Shape.of(settings.states(), columns)),
                graph.input("actions-" + update, settings.flat()),
                graph.input("rewards-" + update, settings.grid()),
                graph.input("ends-" + update, settings.grid()),
                graph.input("last-states-" + update, Shape.of(settings.states(), settings.copies())));
    }
}
