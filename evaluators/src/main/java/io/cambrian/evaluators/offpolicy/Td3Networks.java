package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.stream.Stream;

/**
 * A policy π from a state to an action and two estimates Q₁, Q₂ of what an action is worth in a state. Numbers of actions lie
 * between −1 and 1.
 */
record Td3Networks(FeedForward actor, FeedForward critic1, FeedForward critic2) {

    /** @param role begins the names of all parameters: of the networks that learn, or of those that follow them */
    static Td3Networks of(NetworkShape actor, NetworkShape critics, TransitionLayout layout, String role) {
        int pair = layout.features() + layout.actionNumbers();
        return new Td3Networks(
                new FeedForward(role + ".actor", layout.features(), actor, layout.actionNumbers()),
                new FeedForward(role + ".critic-1", pair, critics, 1),
                new FeedForward(role + ".critic-2", pair, critics, 1));
    }

    /** The actions [number][batch] for states [feature][batch]. */
    Node policy(GraphBuilder graph, Node states) {
        return graph.tanh(actor.apply(graph, states));
    }

    /** The same for few members of the batch. */
    Node policyRowByRow(GraphBuilder graph, Node states) {
        return graph.transpose(graph.tanh(actor.applyRowByRow(graph, states)));
    }

    /** What {@code critic} [1][batch] says of actions [number][batch] in states [feature][batch]. */
    static Node value(GraphBuilder graph, FeedForward critic, Node states, Node actions) {
        return critic.apply(graph, graph.concatenate(List.of(states, actions)));
    }

    /** Names and shapes of the weights of both critics. */
    List<Variable> criticParameters() {
        return Stream.concat(critic1.parameters().stream(), critic2.parameters().stream())
                .toList();
    }

    /** Names and shapes of all weights. */
    List<Variable> parameters() {
        return Stream.concat(actor.parameters().stream(), criticParameters().stream())
                .toList();
    }

    /** Draws fresh weights, other ones for each network. */
    void initialise(Variables variables, CounterRandom random) {
        actor.initialise(variables, random);
        critic1.initialise(variables, random);
        critic2.initialise(variables, random);
    }
}
