package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.rule.lpg.LpgNetwork.Reading;
import io.cambrian.evaluators.rule.lpg.LpgNetwork.Targets;
import io.cambrian.evaluators.rule.lpg.MetaSettings.RuleInputs;
import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import java.util.List;

/**
 * What an agent descends under a learned rule:
 *
 * <pre>
 * L(θ) = mean(π̂·ln π_θ(a|s)) + α·mean(KL(y_θ ‖ ŷ))
 * </pre>
 *
 * <p>The targets π̂ and ŷ are constants for the agent. KL is taken from logarithms of softmaxes, instead of adding 10⁻⁸ inside
 * logarithms as the released code does.
 *
 * @param networks of the agent
 * @param settings of the agent
 * @param rule that it follows
 */
record RuleObjective(AgentNetworks networks, AgentSettings settings, LpgNetwork rule) {

    /**
     * The loss of one update and what it was made of.
     *
     * @param value L
     * @param logPrediction ln y
     * @param targets of the rule
     */
    record Loss(Node value, Node logPrediction, Targets targets) {}

    /**
     * L at θ.
     *
     * @param eta the rule's parameters
     * @param theta with respect to which the agent takes its gradient
     * @param read the same numbers, as what the rule reads of the agent; other nodes than {@code theta} if a derivative of what
     *     becomes of the agent is to go through them
     */
    Loss of(GraphBuilder graph, List<Node> eta, List<Node> theta, List<Node> read, RuleInputs inputs, int update) {
        StretchInputs stretch = StretchInputs.of(
                graph, networks.encoding(), settings, rule.shape().lifetime(), update);
        Node chosen = graph.gather(networks.logPolicy(graph, theta, stretch.states()), stretch.actions());
        Node prediction = networks.logPrediction(graph, theta, stretch.states());
        Targets targets = rule.apply(graph, eta, stretch, reading(graph, read, stretch, inputs));
        Node direction = graph.mean(graph.multiply(targets.direction(), chosen));
        Node excess = graph.subtract(prediction, targets.logPrediction());
        Node divergence = graph.mean(graph.sum(graph.multiply(graph.exp(prediction), excess), Axis.ROWS));
        Node loss = graph.add(direction, graph.multiply(graph.constant(settings.predictionWeight()), divergence));
        return new Loss(loss, prediction, targets);
    }

    private Reading reading(GraphBuilder graph, List<Node> theta, StretchInputs stretch, RuleInputs inputs) {
        Node chosen = graph.gather(networks.logPolicy(graph, theta, stretch.states()), stretch.actions());
        Reading reading = new Reading(
                graph.exp(chosen),
                shown(graph, networks.logPrediction(graph, theta, stretch.states())),
                shown(graph, networks.logPrediction(graph, theta, stretch.lastStates())));
        return switch (inputs) {
            case HELD -> reading.held(graph);
            case FOLLOWED -> reading;
        };
    }

    /** y, or the same y everywhere. */
    private Node shown(GraphBuilder graph, Node logPrediction) {
        return settings.disclosure().predictions()
                ? graph.exp(logPrediction)
                : graph.broadcast(graph.constant(1f / networks.predictions()), logPrediction.shape());
    }
}
