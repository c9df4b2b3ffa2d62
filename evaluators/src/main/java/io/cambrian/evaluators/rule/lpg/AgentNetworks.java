package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.layer.Softmax;
import java.util.List;
import java.util.stream.Stream;

/**
 * The networks of an agent that lives under a rule: what it does, π; what it predicts, y; and beside them, for hand-made rules
 * and for judging the agent, the value v of states.
 *
 * @param encoding how states reach the networks
 * @param hidden widths of the layers of each
 * @param actions that there are
 * @param predictions m, the length of y
 */
record AgentNetworks(StateEncoding encoding, List<Integer> hidden, int actions, int predictions) {

    AgentNetwork policy() {
        return new AgentNetwork("agent.policy", encoding.features(), hidden, actions);
    }

    AgentNetwork prediction() {
        return new AgentNetwork("agent.prediction", encoding.features(), hidden, predictions);
    }

    AgentNetwork value() {
        return new AgentNetwork("agent.value", encoding.features(), hidden, 1);
    }

    /** θ = (π, y), what a rule changes. */
    List<Node> theta(GraphBuilder graph) {
        return Stream.concat(policy().variables(graph).stream(), prediction().variables(graph).stream())
                .toList();
    }

    /** ln π [action][column]. */
    Node logPolicy(GraphBuilder graph, List<Node> theta, Node states) {
        int ofPolicy = policy().parameters().size();
        return Softmax.logarithm(graph, policy().apply(graph, theta.subList(0, ofPolicy), states));
    }

    /** ln y [category][column]. */
    Node logPrediction(GraphBuilder graph, List<Node> theta, Node states) {
        int ofPolicy = policy().parameters().size();
        return Softmax.logarithm(graph, prediction().apply(graph, theta.subList(ofPolicy, theta.size()), states));
    }

    /** An empty stretch of experience for agents who see what these networks read. */
    Stretch stretch(AgentSettings settings) {
        return new Stretch(encoding.places().orElse(encoding.features()), settings.copies(), settings.steps());
    }

    /** Whether θ has a row for every state and no other parameters, so that states never met can be left out. */
    boolean tabular() {
        return hidden.isEmpty()
                && encoding.places().isPresent()
                && encoding.places().getAsInt() == 1;
    }

    /** The same for tables with another number of states. */
    AgentNetworks withStates(int states) {
        return new AgentNetworks(new StateEncoding(states, encoding.places()), hidden, actions, predictions);
    }

    /** The mean entropy −Σ p·ln p of the columns of ln p. */
    static Node entropy(GraphBuilder graph, Node logarithms) {
        Node perColumn = graph.sum(graph.multiply(graph.exp(logarithms), logarithms), Axis.ROWS);
        return graph.negate(graph.mean(perColumn));
    }
}
