package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.Gradient;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.layer.Softmax;
import io.cambrian.evaluators.tensor.optimiser.Optimiser.Denominator;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import java.util.List;
import java.util.Set;

/**
 * One update of an agent on one rollout, θ' = θ − step(∂L/∂θ), written so that it can be differentiated by θ, by the
 * optimiser's memory and by every meta-parameter of {@link LossParameters}.
 *
 * @param agent what learns and how
 * @param stopped what the derivative of the update by θ does not go through
 */
record DifferentiableUpdate(LearningAgent agent, Set<StoppedGradient> stopped) {

    /** The state after the update. */
    OptimiserState next(GraphBuilder graph, OptimiserState before, RolloutNodes rollout, Eta eta) {
        List<Node> at = apart(graph, before.parameters());
        Node loss = loss(graph, at, before.parameters(), rollout, eta);
        List<Node> gradients = agent.limited(graph, Gradient.of(graph, loss, at));
        Denominator denominator =
                stopped.contains(StoppedGradient.OPTIMISER_DENOMINATOR) ? Denominator.HELD : Denominator.DIFFERENTIATED;
        return agent.optimiser().next(graph, before, gradients, denominator);
    }

    /**
     * The parameters that the loss is differentiated by. Where derivatives of the step go through constants of the loss, these
     * need to be told from the parameters: copies of them, by adding 0.
     */
    private List<Node> apart(GraphBuilder graph, List<Node> parameters) {
        return constantsAreHeld()
                ? parameters
                : parameters.stream().map(x -> graph.add(x, graph.constant(0))).toList();
    }

    private boolean constantsAreHeld() {
        return stopped.contains(StoppedGradient.ADVANTAGES) && stopped.contains(StoppedGradient.BOOTSTRAP_VALUES);
    }

    private Node loss(GraphBuilder graph, List<Node> at, List<Node> theta, RolloutNodes rollout, Eta eta) {
        Node logPolicy = Softmax.logarithm(graph, agent.network().policy(graph, at, rollout.states()));
        Node values = agent.network().value(graph, at, rollout.states());
        Node advantages = returns(graph, theta, rollout, eta, true).advantages();
        Node targets = returns(graph, theta, rollout, eta, false).targets();
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

    private Returns returns(
            GraphBuilder graph, List<Node> theta, RolloutNodes rollout, Eta eta, boolean forAdvantages) {
        boolean heldStates = forAdvantages && stopped.contains(StoppedGradient.ADVANTAGES);
        boolean heldSuccessors = heldStates || stopped.contains(StoppedGradient.BOOTSTRAP_VALUES);
        Node known = rollout.grid(graph, agent.network().value(graph, theta, rollout.states()));
        Node last = agent.network().value(graph, theta, rollout.lastStates());
        Returns.Values ahead =
                Returns.Values.of(graph, held(graph, known, heldSuccessors), held(graph, last, heldSuccessors));
        Returns.Values values =
                new Returns.Values(held(graph, known, heldStates || constantsAreHeld()), ahead.ofSuccessors());
        if (agent.onPolicy()) {
            return Returns.onPolicy(graph, rollout, values, eta.discount(), eta.lambda());
        }
        Node logPolicy = Softmax.logarithm(graph, agent.network().policy(graph, theta, rollout.states()));
        Node ratios = graph.exp(graph.subtract(graph.gather(logPolicy, rollout.actions()), rollout.behaviour()));
        return Returns.offPolicy(
                graph,
                rollout,
                values,
                held(graph, ratios, heldStates || constantsAreHeld()),
                eta.discount(),
                eta.lambda(),
                eta.ratioLeak(),
                eta.traceLeak());
    }

    private static Node held(GraphBuilder graph, Node x, boolean stop) {
        return stop ? graph.stopGradient(x) : x;
    }
}
