package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import java.util.Optional;

/**
 * What N copies of an environment went through in T steps, as inputs of a graph. Column t·N + n is step t of copy n.
 *
 * @param states [feature][step·copy]
 * @param actions that were taken [1][step·copy]
 * @param rewards [step][copy]
 * @param ends 1 where the episode ended after the step, else 0 [step][copy]
 * @param lastStates states after the last step [feature][copy]
 * @param age what the rule is told of the agent's age [number][1], if anything
 */
record StretchInputs(Node states, Node actions, Node rewards, Node ends, Node lastStates, Optional<Node> age) {

    static final String STATES = "states-";
    static final String ACTIONS = "actions-";
    static final String REWARDS = "rewards-";
    static final String ENDS = "ends-";
    static final String LAST_STATES = "last-states-";
    static final String AGE = "age-";

    /** Inputs whose names end with the number of the update. */
    static StretchInputs of(
            GraphBuilder graph, StateEncoding encoding, AgentSettings settings, LifetimeInputs lifetime, int update) {
        return new StretchInputs(
                states(graph, encoding, settings, update),
                actions(graph, settings, update),
                graph.input(REWARDS + update, grid(settings)),
                graph.input(ENDS + update, grid(settings)),
                encoding.states(graph, LAST_STATES + update, settings.copies()),
                lifetime.count() == 0
                        ? Optional.empty()
                        : Optional.of(graph.input(AGE + update, Shape.of(lifetime.count(), 1))));
    }

    /** The states alone. */
    static Node states(GraphBuilder graph, StateEncoding encoding, AgentSettings settings, int update) {
        return encoding.states(graph, STATES + update, settings.stretchSize());
    }

    /** The actions alone. */
    static Node actions(GraphBuilder graph, AgentSettings settings, int update) {
        return graph.input(ACTIONS + update, flat(settings));
    }

    /** One number for each step and copy, side by side. */
    static Shape flat(AgentSettings settings) {
        return Shape.of(1, settings.stretchSize());
    }

    /** [step][copy]. */
    static Shape grid(AgentSettings settings) {
        return Shape.of(settings.steps(), settings.copies());
    }
}
