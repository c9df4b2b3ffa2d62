package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.rule.disco.AgentNetwork.Outputs;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.layer.Softmax;

/**
 * What an agent makes of a stretch: its own outputs and those of its target network.
 *
 * @param stretch that it went through
 * @param now of the states in which steps began
 * @param last of the states after the last step
 * @param targetNow by the target network
 * @param targetLast by the target network
 * @param taken 1 where an action was taken, else 0 [1][step·copy·action]
 */
record Experience(StretchInputs stretch, Outputs now, Outputs last, Outputs targetNow, Outputs targetLast, Node taken) {

    /** Columns with one for each action of a step. */
    PerAction perAction(GraphBuilder graph) {
        return new PerAction(
                graph, now.policy().shape().columns(), now.policy().shape().rows());
    }

    /** Columns with one for each action after the last step. */
    PerAction perLastAction(GraphBuilder graph) {
        return new PerAction(
                graph, last.policy().shape().columns(), last.policy().shape().rows());
    }

    /** π [action][step·copy], held. */
    Node policy(GraphBuilder graph) {
        return held(graph, now.policy());
    }

    /** π after the last step [action][copy], held. */
    Node lastPolicy(GraphBuilder graph) {
        return held(graph, last.policy());
    }

    /** μ, which chose the actions. */
    Node behaviour(GraphBuilder graph) {
        return held(graph, stretch.behaviour());
    }

    /** π⁻ [action][step·copy], held. */
    Node targetPolicy(GraphBuilder graph) {
        return held(graph, targetNow.policy());
    }

    private static Node held(GraphBuilder graph, Node logits) {
        return graph.stopGradient(Softmax.of(graph, logits));
    }
}
