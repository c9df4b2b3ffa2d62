package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import java.util.List;

/** What a policy network's outputs say about actions. */
sealed interface ActionDistribution permits Categorical, DiagonalGaussian {

    /** The one for an action space. */
    static ActionDistribution of(ActionSpace space) {
        return switch (space) {
            case ActionSpace.Discrete discrete -> new Categorical(discrete.actions());
            case ActionSpace.Box box -> new DiagonalGaussian(box);
        };
    }

    /** How many numbers the network gives for each state. */
    int outputs();

    /** How many numbers an action is written as: one where actions are numbered. */
    int actionNumbers();

    /** What is learnt besides the network. */
    List<Variable> parameters();

    /** ln π(a|s) [1][batch] of network outputs [output][batch] and actions [number][batch]. */
    Node logProbability(GraphBuilder graph, Node outputs, Node actions);

    /** The entropy of π(·|s) in nats, [1][batch] or one number for all. */
    Node entropy(GraphBuilder graph, Node outputs);
}
