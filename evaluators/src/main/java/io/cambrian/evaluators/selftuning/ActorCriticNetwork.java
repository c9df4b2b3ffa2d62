package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import java.util.List;

/** A policy over numbered actions and an estimate of the value of states, with one list of parameters for both. */
public interface ActorCriticNetwork extends ValueNetwork {

    /** Logits [action][batch] of observations [feature][batch]. */
    Node policy(GraphBuilder graph, List<Node> parameters, Node observations);
}
