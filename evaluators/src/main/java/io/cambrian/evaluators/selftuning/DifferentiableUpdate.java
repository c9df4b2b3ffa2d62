package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.selftuning.setting.LossParameters;
import io.cambrian.evaluators.selftuning.setting.StoppedGradient;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.Optimiser.Denominator;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import java.util.List;
import java.util.Set;

/**
 * One update of an agent on one rollout, θ' = θ − step(∂L/∂θ) for the sum L of the losses of all heads ({@link HeadLoss}), written
 * so that it can be differentiated by θ, by the optimiser's memory and by every meta-parameter of {@link LossParameters}.
 *
 * @param agent what learns and how
 * @param stopped what the derivative of the update by θ does not go through
 */
record DifferentiableUpdate(LearningAgent agent, Set<StoppedGradient> stopped) {

    /**
     * The state after the update.
     *
     * @param eta the meta-parameters of each head
     */
    OptimiserState next(GraphBuilder graph, OptimiserState before, RolloutNodes rollout, List<Eta> eta) {
        List<Node> at = apart(graph, before.parameters());
        Node loss = head(0, eta).of(graph, at, before.parameters(), rollout);
        for (int head = 1; head < eta.size(); head++) {
            loss = graph.add(loss, head(head, eta).of(graph, at, before.parameters(), rollout));
        }
        List<Node> gradients = agent.limited(graph, Gradient.of(graph, loss, at));
        Denominator denominator =
                stopped.contains(StoppedGradient.OPTIMISER_DENOMINATOR) ? Denominator.HELD : Denominator.DIFFERENTIATED;
        return agent.optimiser().next(graph, before, gradients, denominator);
    }

    private HeadLoss head(int number, List<Eta> eta) {
        boolean acted = number == 0 && agent.onPolicy();
        return new HeadLoss(agent.heads().get(number), eta.get(number), acted, stopped);
    }

    /**
     * The parameters that the loss is differentiated by. Where derivatives of the step go through constants of the loss, these
     * need to be told from the parameters: copies of them, by adding 0.
     */
    private List<Node> apart(GraphBuilder graph, List<Node> parameters) {
        return HeadLoss.constantsAreHeld(stopped)
                ? parameters
                : parameters.stream().map(x -> graph.add(x, graph.constant(0))).toList();
    }
}
