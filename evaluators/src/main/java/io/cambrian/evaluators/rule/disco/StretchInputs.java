package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import java.util.List;

/**
 * What N copies of an environment went through in T steps, as inputs of a graph. Column t·N + n is step t of copy n.
 *
 * @param states [feature][step·copy]
 * @param lastStates states after the last step [feature][copy]
 * @param actions that were taken [1][step·copy]
 * @param behaviour logits of the policy that chose them [action][step·copy]
 * @param rewards [step][copy]
 * @param ends 1 where the episode ended after the step, else 0 [step][copy]
 */
record StretchInputs(Node states, Node lastStates, Node actions, Node behaviour, Node rewards, Node ends) {

    static final String STATES = "states-";
    static final String LAST_STATES = "last-states-";
    static final String ACTIONS = "actions-";
    static final String BEHAVIOUR = "behaviour-";
    static final String REWARDS = "rewards-";
    static final String ENDS = "ends-";

    /** Inputs whose names end with the number of the update. */
    static StretchInputs of(
            GraphBuilder graph, StateEncoding encoding, int numberOfActions, DiscoAgentSettings settings, int update) {
        int size = settings.stretchSize();
        Shape grid = Shape.of(settings.steps(), settings.copies());
        return new StretchInputs(
                encoding.states(graph, STATES + update, size),
                encoding.states(graph, LAST_STATES + update, settings.copies()),
                graph.input(ACTIONS + update, Shape.of(1, size)),
                graph.input(BEHAVIOUR + update, Shape.of(numberOfActions, size)),
                graph.input(REWARDS + update, grid),
                graph.input(ENDS + update, grid));
    }

    /** Writes a stretch. */
    static void write(Executor executor, Stretch stretch, int update) {
        copy(stretch.states(), executor.input(STATES + update));
        stretch.copyLastStates(executor.input(LAST_STATES + update));
        copy(stretch.actions(), executor.input(ACTIONS + update));
        copy(stretch.behaviour(), executor.input(BEHAVIOUR + update));
        copy(stretch.rewards(), executor.input(REWARDS + update));
        copy(stretch.ends(), executor.input(ENDS + update));
    }

    private static void copy(float[] from, float[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    int copies() {
        return rewards.shape().columns();
    }

    int steps() {
        return rewards.shape().rows();
    }

    /** 1 where the episode goes on after the step, else 0 [step][copy]. */
    Node goesOn(GraphBuilder graph) {
        return graph.subtract(graph.constant(1), ends);
    }

    /**
     * One row for the states that steps led to, of a number of the states that they began in and of the last states; 0 beyond the
     * end of an episode, since what follows belongs to another one.
     *
     * @param now [1][step·copy]
     * @param last [1][copy]
     * @return [1][step·copy]
     */
    Node following(GraphBuilder graph, Node now, Node last) {
        Node grid = graph.reshape(now, rewards.shape());
        Node next = steps() == 1 ? last : graph.concatenate(List.of(graph.rows(grid, 1, steps() - 1), last));
        return graph.reshape(graph.multiply(goesOn(graph), next), now.shape());
    }

    /** The same shift of columns [row][step·copy], whether or not an episode goes on. */
    Node shifted(GraphBuilder graph, Node now, Node last) {
        if (steps() == 1) {
            return last;
        }
        int kept = now.shape().columns() - copies();
        Node rest = graph.rows(graph.transpose(now), copies(), kept);
        return graph.transpose(graph.concatenate(List.of(rest, graph.transpose(last))));
    }
}
