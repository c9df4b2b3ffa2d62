package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.selftuning.network.ActorCriticNetwork;
import io.cambrian.evaluators.selftuning.setting.Method;
import io.cambrian.evaluators.selftuning.setting.OuterLoss;
import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.layer.Softmax;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import java.util.List;
import java.util.Optional;

/**
 * The scalars whose gradient by θ is what a method wants of meta-parameters: outer losses and the distance to a bootstrapped
 * target.
 *
 * @param network the agent's
 * @param appraiser whose values the advantages of outer losses are made of
 * @param onPolicy whether every rollout was gathered by the policy that it judges
 */
record Judgement(ActorCriticNetwork network, Appraiser appraiser, boolean onPolicy) {

    /** J(θ) on a rollout; {@code origin} are the parameters of π₀. */
    Node outerLoss(GraphBuilder graph, OuterLoss outer, List<Node> theta, List<Node> origin, RolloutNodes rollout) {
        Node logPolicy = Softmax.logarithm(graph, network.policy(graph, theta, rollout.states()));
        Node chosen = graph.gather(logPolicy, rollout.actions());
        Optional<Node> ratios = ratios(graph, chosen, rollout);
        Node loss = graph.constant(0);
        if (outer.policyWeight() > 0) {
            Node advantages = appraiser.returns(graph, theta, rollout, ratios).advantages();
            Node gain = graph.mean(graph.multiply(advantages, chosen));
            loss = graph.subtract(loss, scaled(graph, outer.policyWeight(), gain));
        }
        if (outer.valueWeight() > 0) {
            Node targets = appraiser.ownReturns(graph, theta, rollout, ratios).targets();
            Node values = network.value(graph, theta, rollout.states());
            Node error = graph.mean(graph.square(graph.subtract(values, targets)));
            loss = graph.add(loss, scaled(graph, 0.5 * outer.valueWeight(), error));
        }
        if (outer.entropyWeight() > 0) {
            Node entropy = HeadLoss.entropy(graph, logPolicy);
            loss = graph.subtract(loss, scaled(graph, outer.entropyWeight(), entropy));
        }
        if (outer.changeWeight() > 0) {
            Node before = Softmax.logarithm(graph, network.policy(graph, origin, rollout.states()));
            Node change = divergence(graph, logPolicy, graph.stopGradient(before));
            loss = graph.add(loss, scaled(graph, outer.changeWeight(), change));
        }
        return loss;
    }

    /** π(a|s) / μ(a|s), as constants, where another policy μ acted. */
    private Optional<Node> ratios(GraphBuilder graph, Node chosen, RolloutNodes rollout) {
        return onPolicy
                ? Optional.empty()
                : Optional.of(graph.stopGradient(graph.exp(graph.subtract(chosen, rollout.behaviour()))));
    }

    /** ½·mean((v_out(s) − G_out)²), with the returns as constants. */
    Node criticLoss(GraphBuilder graph, List<Node> theta, RolloutNodes rollout) {
        Node chosen = graph.gather(
                Softmax.logarithm(graph, network.policy(graph, theta, rollout.states())), rollout.actions());
        Returns returns = appraiser.returns(graph, theta, rollout, ratios(graph, chosen, rollout));
        Node error = graph.mean(graph.square(graph.subtract(appraiser.outerValues(graph, rollout), returns.targets())));
        return scaled(graph, 0.5, error);
    }

    /** x̃: one step of the target's optimiser along the plain objective, with the memory after it. */
    OptimiserState target(
            GraphBuilder graph, Method.Bootstrapped method, OptimiserState further, RolloutNodes rollout) {
        List<Node> theta = further.parameters();
        Node loss = outerLoss(graph, method.plain(), theta, theta, rollout);
        return method.targetOptimiser().next(graph, further, Gradient.of(graph, loss, theta));
    }

    /** μ: how far the parameters are from the target on the states of a rollout, with the target held fast. */
    Node distance(
            GraphBuilder graph, Method.Bootstrapped method, List<Node> target, List<Node> theta, RolloutNodes rollout) {
        Node wanted = Softmax.logarithm(graph, network.policy(graph, target, rollout.states()));
        Node found = Softmax.logarithm(graph, network.policy(graph, theta, rollout.states()));
        Node distance = divergence(graph, graph.stopGradient(wanted), found);
        if (method.valueMatching() == 0) {
            return distance;
        }
        Node values = graph.stopGradient(network.value(graph, target, rollout.states()));
        Node error = graph.square(graph.subtract(values, network.value(graph, theta, rollout.states())));
        return graph.add(distance, scaled(graph, method.valueMatching(), graph.mean(error)));
    }

    /** The mean of Σ p·(ln p − ln q) over columns. */
    private static Node divergence(GraphBuilder graph, Node logP, Node logQ) {
        Node excess = graph.multiply(graph.exp(logP), graph.subtract(logP, logQ));
        return graph.mean(graph.sum(excess, Axis.ROWS));
    }

    private static Node scaled(GraphBuilder graph, double factor, Node x) {
        return graph.multiply(graph.constant((float) factor), x);
    }
}
