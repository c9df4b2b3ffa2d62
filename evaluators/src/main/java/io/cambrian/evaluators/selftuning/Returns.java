package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import io.cambrian.evaluators.tensor.returns.LambdaReturns;
import io.cambrian.evaluators.tensor.returns.Trajectory;
import java.util.ArrayList;
import java.util.List;

/**
 * What values should have been and how much better actions were than expected, as functions of γ and λ. On policy:
 *
 * <pre>
 * G_t = r_t + γ·((1 − λ)·v(s_{t+1}) + λ·G_{t+1})          A_t = G_t − v(s_t)
 * </pre>
 *
 * <p>off policy, with the ratios w = π(a|s) / μ(a|s) of the policy to the one that acted, leaky V-trace:
 *
 * <pre>
 * ρ = (1 − α_ρ)·w + α_ρ·min(1, w)                         c = (1 − α_c)·w + α_c·min(1, w)
 * G_t = v(s_t) + ρ_t·(r_t + γ·v(s_{t+1}) − v(s_t)) + γ·λ·c_t·(G_{t+1} − v(s_{t+1}))
 * A_t = ρ_t·(r_t + γ·G_{t+1} − v(s_t))
 * </pre>
 *
 * <p>γ is 0 where the episode terminated. A step after which only the time was up has no known successor: its return is its
 * value, so that it teaches nothing itself and the step before it looks ahead to it. Sources: Sutton and Barto,
 * "Reinforcement learning", 2nd edition 2018, §12.1; Espeholt et al., "IMPALA", ICML 2018, §4.1; Zahavy et al., "A self-tuning
 * actor-critic algorithm", NeurIPS 2020, §3.1, for the leaks.
 *
 * @param targets G [1][step·copy]
 * @param advantages A [1][step·copy]
 */
record Returns(Node targets, Node advantages) {

    /**
     * Estimated values.
     *
     * @param ofStates v(s_t) [step][copy]
     * @param ofSuccessors v(s_{t+1}) [step][copy]
     */
    record Values(Node ofStates, Node ofSuccessors) {

        /** The value of a step's successor is that of the next step's state, but for the last step. */
        static Values of(GraphBuilder graph, Node ofStates, Node last) {
            return new Values(ofStates, followed(graph, ofStates, last));
        }
    }

    /** Row t becomes row t − 1 and {@code last} the last one. */
    private static Node followed(GraphBuilder graph, Node grid, Node last) {
        int steps = grid.shape().rows();
        List<Node> parts = new ArrayList<>();
        if (steps > 1) {
            parts.add(graph.rows(grid, 1, steps - 1));
        }
        parts.add(last);
        return graph.concatenate(parts);
    }

    static Returns onPolicy(GraphBuilder graph, RolloutNodes rollout, Values values, Node discount, Node lambda) {
        Trajectory known = known(graph, rollout, values);
        Node targets = LambdaReturns.of(graph, known, values.ofSuccessors(), discount, lambda);
        Node advantages = graph.subtract(targets, values.ofStates());
        return new Returns(rollout.flat(graph, targets), rollout.flat(graph, advantages));
    }

    /**
     * Leaky V-trace.
     *
     * @param ratios w [1][step·copy]
     */
    static Returns offPolicy(
            GraphBuilder graph,
            RolloutNodes rollout,
            Values values,
            Node ratios,
            Node discount,
            Node lambda,
            Node ratioLeak,
            Node traceLeak) {
        Trajectory known = known(graph, rollout, values);
        Node w = rollout.grid(graph, ratios);
        Node rho = leaky(graph, w, ratioLeak);
        Node discounts = graph.multiply(discount, graph.subtract(graph.constant(1), known.terminated()));
        Node ahead = graph.add(known.rewards(), graph.multiply(discounts, values.ofSuccessors()));
        Node errors = graph.multiply(rho, graph.subtract(ahead, values.ofStates()));
        Node traces = graph.multiply(graph.multiply(discounts, lambda), leaky(graph, w, traceLeak));
        Node targets = graph.add(values.ofStates(), graph.scan(errors, traces, ScanDirection.BACKWARDS));
        int steps = targets.shape().rows();
        Node last = graph.rows(values.ofSuccessors(), steps - 1, 1);
        Node reached = graph.add(known.rewards(), graph.multiply(discounts, followed(graph, targets, last)));
        Node advantages = graph.multiply(rho, graph.subtract(reached, values.ofStates()));
        return new Returns(rollout.flat(graph, targets), rollout.flat(graph, advantages));
    }

    private static Node leaky(GraphBuilder graph, Node ratio, Node leak) {
        Node cut = graph.subtract(ratio, graph.minimum(ratio, graph.constant(1)));
        return graph.subtract(ratio, graph.multiply(leak, cut));
    }

    /** The rollout in which a step whose time was up ends its episode with its own value as the reward. */
    private static Trajectory known(GraphBuilder graph, RolloutNodes rollout, Values values) {
        Node rewards = graph.select(rollout.truncated(), values.ofStates(), rollout.rewards());
        Node ends = graph.maximum(rollout.terminated(), rollout.truncated());
        return new Trajectory(rewards, ends, graph.zeros(ends.shape()));
    }
}
