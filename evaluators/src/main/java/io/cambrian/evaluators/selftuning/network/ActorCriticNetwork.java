package io.cambrian.evaluators.selftuning.network;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import java.util.List;

/** A policy over numbered actions and an estimate of the value of states, with one list of parameters for both. */
public interface ActorCriticNetwork extends ValueNetwork {

    /**
     * Logits [action][batch] of observations [feature][batch].
     *
     * @param parameters one node for each of {@link #parameters()}, in its order
     */
    Node policy(GraphBuilder graph, List<Node> parameters, Node observations);

    /**
     * Further policies and values over the same list of parameters, which learn beside this one and shape what they share with it,
     * but never act; none where nothing is shared.
     */
    default List<ActorCriticNetwork> auxiliaryHeads() {
        return List.of();
    }
}
