package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import java.util.List;

/**
 * What states and actions of a stretch are worth; all of it constants for every derivative.
 *
 * <pre>
 * V(s)  = Σₐ π(a|s)·q(s,a)        V⁻(s) = Σₐ π(a|s)·q⁻(s,a)
 * G_t   = r_t + γ_t·(V⁻(s_{t+1}) + c_{t+1}·(G_{t+1} − q⁻(s_{t+1}, a_{t+1})))      c = λ·min(1, π(a|s) / μ(a|s))
 * A_t   = G_t − V⁻(s_t)           A⁻(s,a) = q⁻(s,a) − V⁻(s)
 * </pre>
 *
 * <p>with γ_t = 0 after the end of an episode. Source: Munos, Stepleton, Harutyunyan and Bellemare, "Safe and efficient off-policy
 * reinforcement learning", NeurIPS 2016, equation 3 (Retrace), as used by Oh, Farquhar, Kemaev, Calian et al., Nature 648, 2025.
 *
 * @param now V(s_t) [1][step·copy]
 * @param next V(s_{t+1}), 0 beyond an end [1][step·copy]
 * @param target G [1][step·copy]
 * @param advantage A [1][step·copy]
 * @param normalised A by the running moments that have seen it
 * @param ofActions q⁻ [1][step·copy·action]
 * @param advantages A⁻ [1][step·copy·action]
 * @param normalisedAdvantages A⁻ by the same moments
 * @param moments of A, with this stretch
 */
record Values(
        Node now,
        Node next,
        Node target,
        Node advantage,
        Node normalised,
        Node ofActions,
        Node advantages,
        Node normalisedAdvantages,
        RunningMoments moments) {

    static Values of(GraphBuilder graph, Experience experience, RunningMoments before, DiscoAgentSettings settings) {
        ValueBins bins = settings.valueBins();
        StretchInputs stretch = experience.stretch();
        PerAction all = experience.perAction(graph);
        PerAction last = experience.perLastAction(graph);
        Node policy = all.flat(experience.policy(graph));
        Node lastPolicy = last.flat(experience.lastPolicy(graph));

        Node own = all.total(graph.multiply(
                policy, bins.value(graph, held(graph, experience.now().value()))));
        Node ownLast = last.total(graph.multiply(
                lastPolicy, bins.value(graph, held(graph, experience.last().value()))));
        Node ofActions = bins.value(graph, held(graph, experience.targetNow().value()));
        Node ofLast = bins.value(graph, held(graph, experience.targetLast().value()));
        Node target = all.total(graph.multiply(policy, ofActions));
        Node targetLast = last.total(graph.multiply(lastPolicy, ofLast));

        Node ofTaken = all.total(graph.multiply(ofActions, experience.taken()));
        Node trace = trace(graph, experience, all, settings);
        Node returns = retrace(graph, stretch, ofTaken, stretch.following(graph, target, targetLast), trace, settings);
        Node advantage = graph.stopGradient(graph.subtract(returns, target));
        Node advantages = graph.subtract(ofActions, all.repeated(target));
        RunningMoments moments = before.seen(graph, advantage, DiscoAgentSettings.MOMENT_DECAY);
        return new Values(
                held(graph, own),
                held(graph, stretch.following(graph, own, ownLast)),
                held(graph, returns),
                advantage,
                held(graph, moments.normalised(graph, advantage)),
                held(graph, ofActions),
                held(graph, advantages),
                held(graph, moments.normalised(graph, advantages)),
                moments);
    }

    private static Node held(GraphBuilder graph, Node x) {
        return graph.stopGradient(x);
    }

    /** c [1][step·copy]. */
    private static Node trace(GraphBuilder graph, Experience experience, PerAction all, DiscoAgentSettings settings) {
        Node chosen = chosen(graph, all, experience.policy(graph), experience.taken());
        Node wasChosen = chosen(graph, all, experience.behaviour(graph), experience.taken());
        Node ratio = graph.minimum(graph.divide(chosen, wasChosen), graph.constant(1));
        return graph.multiply(ratio, graph.constant((float) settings.lambda()));
    }

    private static Node chosen(GraphBuilder graph, PerAction all, Node policy, Node taken) {
        return all.total(graph.multiply(all.flat(policy), taken));
    }

    /** G: with Δ_t = G_t − q⁻_t a scan backwards of Δ_t = r_t + γ_t·V⁻_{t+1} − q⁻_t + γ_t·c_{t+1}·Δ_{t+1}. */
    private static Node retrace(
            GraphBuilder graph,
            StretchInputs stretch,
            Node ofTaken,
            Node nextValues,
            Node trace,
            DiscoAgentSettings settings) {
        Shape grid = stretch.rewards().shape();
        Node discount = graph.multiply(stretch.goesOn(graph), graph.constant((float) settings.discount()));
        Node q = graph.reshape(ofTaken, grid);
        Node expected = graph.multiply(graph.constant((float) settings.discount()), graph.reshape(nextValues, grid));
        Node error = graph.subtract(graph.add(stretch.rewards(), expected), q);
        Node none = graph.zeros(Shape.of(1, grid.columns()));
        Node traces = graph.reshape(trace, grid);
        Node ahead = grid.rows() == 1 ? none : graph.concatenate(List.of(graph.rows(traces, 1, grid.rows() - 1), none));
        Node excess = graph.scan(error, graph.multiply(discount, ahead), ScanDirection.BACKWARDS);
        return graph.reshape(graph.add(q, excess), ofTaken.shape());
    }
}
