package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program.Update;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.layer.LstmCell;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that an agent carries from update to update.
 *
 * @param learner θ and the averages of its optimiser
 * @param target θ⁻, which follows θ
 * @param lifetime the rule's LSTM over the agent's life
 * @param moments of its advantages
 */
record AgentState(OptimiserState learner, List<Node> target, LstmCell.State lifetime, RunningMoments moments) {

    /** Begins the names of the target network's parameters. */
    static final String TARGET = "target.";

    private static final String HIDDEN = "lifetime.hidden";
    private static final String CELL = "lifetime.cell";
    private static final String MOMENTS = "advantage";

    AgentState {
        target = List.copyOf(target);
    }

    /** As variables. */
    static AgentState ofVariables(
            GraphBuilder graph, AgentNetwork network, DiscoAgentSettings settings, int lifetimeWidth) {
        Shape column = Shape.of(lifetimeWidth, 1);
        return new AgentState(
                settings.optimiser().ofVariables(graph, network.variables(graph)),
                targets(network).stream()
                        .map(each -> graph.variable(each.name(), each.shape()))
                        .toList(),
                new LstmCell.State(graph.variable(HIDDEN, column), graph.variable(CELL, column)),
                RunningMoments.ofVariables(graph, MOMENTS));
    }

    /** Names and shapes of θ⁻. */
    static List<Variable> targets(AgentNetwork network) {
        return network.parameters().stream()
                .map(each -> new Variable(TARGET + each.name(), each.shape()))
                .toList();
    }

    /** What takes the variables of this state to another one. */
    List<Update> updates(AgentState after) {
        List<Update> updates = new ArrayList<>(OptimiserState.updates(learner, after.learner));
        for (int i = 0; i < target.size(); i++) {
            updates.add(new Update(target.get(i), after.target.get(i)));
        }
        if (!lifetime.equals(after.lifetime)) {
            updates.add(new Update(lifetime.hidden(), after.lifetime.hidden()));
            updates.add(new Update(lifetime.cell(), after.lifetime.cell()));
        }
        updates.addAll(moments.updates(after.moments));
        return updates;
    }
}
