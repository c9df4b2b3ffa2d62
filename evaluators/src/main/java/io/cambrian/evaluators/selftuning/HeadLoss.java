package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.selftuning.network.ActorCriticNetwork;
import io.cambrian.evaluators.selftuning.setting.LossParameters;
import io.cambrian.evaluators.selftuning.setting.StoppedGradient;
import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.layer.Softmax;
import java.util.List;
import java.util.Set;

/**
 * The loss of one head, as {@link LossParameters} has it. Where another policy than the head's own chose the actions, returns are
 * those of leaky V-trace: so it is for every auxiliary head, as none of them acts (Zahavy et al., "A self-tuning actor-critic
 * algorithm", NeurIPS 2020, §3.2).
 *
 * @param network the head's policy and values
 * @param eta its meta-parameters
 * @param acted whether its policy gathered the rollout
 * @param stopped what the derivative of an update by θ does not go through
 */
record HeadLoss(ActorCriticNetwork network, Eta eta, boolean acted, Set<StoppedGradient> stopped) {

    /** Whether derivatives by θ go through none of the constants of a loss. */
    static boolean constantsAreHeld(Set<StoppedGradient> stopped) {
        return stopped.contains(StoppedGradient.ADVANTAGES) && stopped.contains(StoppedGradient.BOOTSTRAP_VALUES);
    }

    /**
     * L(θ).
     *
     * @param at θ where the loss is differentiated by it
     * @param theta θ where it only says what returns are
     */
    Node of(GraphBuilder graph, List<Node> at, List<Node> theta, RolloutNodes rollout) {
        Node logPolicy = Softmax.logarithm(graph, network.policy(graph, at, rollout.states()));
        Node values = network.value(graph, at, rollout.states());
        Node advantages = returns(graph, theta, rollout, true).advantages();
        Node targets = returns(graph, theta, rollout, false).targets();
        Node gain = graph.mean(graph.multiply(advantages, graph.gather(logPolicy, rollout.actions())));
        Node error = graph.mean(graph.square(graph.subtract(values, targets)));
        Node entropy = entropy(graph, logPolicy);
        Node half = graph.multiply(graph.constant(0.5f), eta.valueWeight());
        return graph.subtract(
                graph.subtract(graph.multiply(half, error), graph.multiply(eta.policyWeight(), gain)),
                graph.multiply(eta.entropyWeight(), entropy));
    }

    /** The mean entropy −Σ p·ln p of the columns of ln p. */
    static Node entropy(GraphBuilder graph, Node logarithms) {
        return graph.negate(graph.mean(graph.sum(graph.multiply(graph.exp(logarithms), logarithms), Axis.ROWS)));
    }

    private Returns returns(GraphBuilder graph, List<Node> theta, RolloutNodes rollout, boolean forAdvantages) {
        boolean heldStates = forAdvantages && stopped.contains(StoppedGradient.ADVANTAGES);
        boolean heldSuccessors = heldStates || stopped.contains(StoppedGradient.BOOTSTRAP_VALUES);
        Node known = rollout.grid(graph, network.value(graph, theta, rollout.states()));
        Node last = network.value(graph, theta, rollout.lastStates());
        Returns.Values ahead =
                Returns.Values.of(graph, held(graph, known, heldSuccessors), held(graph, last, heldSuccessors));
        Returns.Values values =
                new Returns.Values(held(graph, known, heldStates || constantsAreHeld(stopped)), ahead.ofSuccessors());
        if (acted) {
            return Returns.onPolicy(graph, rollout, values, eta.discount(), eta.lambda());
        }
        Node logPolicy = Softmax.logarithm(graph, network.policy(graph, theta, rollout.states()));
        Node ratios = graph.exp(graph.subtract(graph.gather(logPolicy, rollout.actions()), rollout.behaviour()));
        return Returns.offPolicy(
                graph,
                rollout,
                values,
                held(graph, ratios, heldStates || constantsAreHeld(stopped)),
                eta.discount(),
                eta.lambda(),
                eta.ratioLeak(),
                eta.traceLeak());
    }

    private static Node held(GraphBuilder graph, Node x, boolean stop) {
        return stop ? graph.stopGradient(x) : x;
    }
}
