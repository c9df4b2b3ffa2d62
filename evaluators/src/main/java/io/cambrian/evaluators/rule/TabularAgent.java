package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.layer.Softmax;
import java.util.List;

/**
 * An agent with a logit for every action and every category of its prediction in every state, linear in a one-hot state and
 * without bias: θ = (policy [state][action], prediction [state][category]).
 *
 * @param settings sizes
 */
record TabularAgent(RuleSettings settings) {

    static final String POLICY = "agent.policy";
    static final String PREDICTION = "agent.prediction";

    /** θ as variables. */
    List<Node> variables(GraphBuilder graph) {
        return List.of(
                graph.variable(POLICY, Shape.of(settings.states(), settings.actions())),
                graph.variable(PREDICTION, Shape.of(settings.states(), settings.predictions())));
    }

    /** ln π [action][column] in one-hot states [state][column]. */
    Node logPolicy(GraphBuilder graph, List<Node> parameters, Node states) {
        return Softmax.logarithm(graph, graph.product(parameters.get(0), true, states, false));
    }

    /** ln y [category][column] in one-hot states [state][column]. */
    Node logPrediction(GraphBuilder graph, List<Node> parameters, Node states) {
        return Softmax.logarithm(graph, graph.product(parameters.get(1), true, states, false));
    }

    /** The mean entropy −Σ p·ln p of the columns of ln p. */
    static Node entropy(GraphBuilder graph, Node logarithms) {
        Node perColumn = graph.sum(graph.multiply(graph.exp(logarithms), logarithms), Axis.ROWS);
        return graph.negate(graph.mean(perColumn));
    }
}
