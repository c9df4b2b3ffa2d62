package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;

/**
 * What N copies of an environment went through in T steps, as inputs of a graph.
 *
 * @param states [feature][step·copy]
 * @param lastStates what followed the last step [feature][copy]
 * @param actions that were taken [1][step·copy]
 * @param rewards [step][copy]
 * @param terminated 1 where the episode ended by the rules after the step, else 0 [step][copy]
 * @param truncated 1 where only its time was up, else 0 [step][copy]
 * @param behaviour ln of the probabilities with which the actions were taken [1][step·copy]
 */
record RolloutNodes(
        Node states, Node lastStates, Node actions, Node rewards, Node terminated, Node truncated, Node behaviour) {

    static final String STATES = "states";
    static final String LAST_STATES = "last-states";
    static final String ACTIONS = "actions";
    static final String REWARDS = "rewards";
    static final String TERMINATED = "terminated";
    static final String TRUNCATED = "truncated";
    static final String BEHAVIOUR = "behaviour";

    /** Inputs whose names end with {@code suffix}. */
    static RolloutNodes inputs(GraphBuilder graph, RolloutShape shape, String suffix) {
        return new RolloutNodes(
                shape.encoding().states(graph, STATES + suffix, shape.size()),
                shape.encoding().states(graph, LAST_STATES + suffix, shape.copies()),
                graph.input(ACTIONS + suffix, shape.flat()),
                graph.input(REWARDS + suffix, shape.grid()),
                graph.input(TERMINATED + suffix, shape.grid()),
                graph.input(TRUNCATED + suffix, shape.grid()),
                graph.input(BEHAVIOUR + suffix, shape.flat()));
    }

    /** [1][step·copy] as [step][copy]. */
    Node grid(GraphBuilder graph, Node flat) {
        return graph.reshape(flat, rewards.shape());
    }

    /** [step][copy] as [1][step·copy]. */
    Node flat(GraphBuilder graph, Node grid) {
        return graph.reshape(grid, Shape.of(1, rewards.shape().size()));
    }
}
