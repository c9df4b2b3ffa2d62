package io.cambrian.evaluators.rule.disco;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.layer.Softmax;
import io.cambrian.evaluators.tensor.optimiser.Optimiser.Denominator;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an agent descends, against the loss written out, in double precision. */
class AgentUpdateTest {

    private static final int ACTIONS = 3;
    /** Constants of programs, such as 1/3, are floats. */
    private static final double ROUNDING = 1e-6;

    private final GraphBuilder graph = new GraphBuilder();
    private final AgentUpdate update =
            new AgentUpdate(RecordedLife.network(ACTIONS), RecordedLife.encoding(), RecordedLife.settings());
    private final DiscoNetwork rule = new DiscoNetwork(RecordedLife.SHAPE);
    private final AgentState before = AgentState.ofVariables(
            graph, RecordedLife.network(ACTIONS), RecordedLife.settings(), RecordedLife.SHAPE.lifetime());

    @Test
    void theAgentDescendsTheDivergencesOfItsPredictionsFromTheTargets() {
        assertEquals(0, difference(Direction.FROM_TARGETS), ROUNDING);
    }

    @Test
    void theOppositeDirectionIsAnotherUpdate() {
        assertTrue(difference(Direction.FROM_PREDICTIONS) > 1000 * ROUNDING);
    }

    private enum Direction {
        FROM_TARGETS,
        FROM_PREDICTIONS
    }

    /** The largest difference between a weight after the update and one after a step along the loss that is written out. */
    private double difference(Direction direction) {
        AgentUpdate.Step step = update.follow(graph, rule, rule.parameters().variables(graph), before, 0);
        Values values = Values.of(graph, step.experience(), before.moments(), RecordedLife.settings());
        Node loss = loss(step, values, direction);
        List<Node> theta = before.learner().parameters();
        OptimiserState next = RecordedLife.settings()
                .optimiser()
                .next(graph, before.learner(), Gradient.of(graph, loss, theta), Denominator.HELD);
        ReferenceExecutor reference = new RecordedLife(23, ACTIONS).recorded(graph.graph());
        double[][] numbers = reference.evaluate(graph.graph());
        double largest = 0;
        for (int i = 0; i < theta.size(); i++) {
            double[] found = numbers[step.after().learner().parameters().get(i).index()];
            double[] written = numbers[next.parameters().get(i).index()];
            for (int j = 0; j < found.length; j++) {
                largest = Math.max(largest, Math.abs(found[j] - written[j]));
            }
        }
        return largest;
    }

    /** All terms with their targets as constants. */
    private Node loss(AgentUpdate.Step step, Values values, Direction direction) {
        Experience experience = step.experience();
        AgentNetwork.Outputs now = experience.now();
        PerAction all = experience.perAction(graph);
        StretchInputs stretch = experience.stretch();
        Node taken = experience.taken();
        Node next = stretch.shifted(
                graph,
                Softmax.logarithm(graph, now.policy()),
                Softmax.logarithm(graph, experience.last().policy()));
        Node goesOn = all.repeated(
                graph.reshape(stretch.goesOn(graph), stretch.actions().shape()));
        Node twoHot = all.repeated(RecordedLife.settings().valueBins().twoHot(graph, values.target()));
        Node crossEntropy =
                graph.negate(graph.sum(graph.multiply(twoHot, Softmax.logarithm(graph, now.value())), Axis.ROWS));
        List<Node> terms = List.of(
                divergence(step.targets().policy(), now.policy(), direction),
                divergence(step.targets().state(), now.state(), direction),
                all.total(graph.multiply(
                        taken, divergence(all.repeated(step.targets().action()), now.action(), direction))),
                all.total(graph.multiply(
                        graph.multiply(taken, goesOn), divergence(all.repeated(next), now.next(), direction))),
                graph.multiply(all.total(graph.multiply(taken, crossEntropy)), graph.constant(0.2f)));
        return terms.stream().map(graph::mean).reduce(graph::add).orElseThrow();
    }

    /** KL of one from the other [1][column], with the targets as constants. */
    private Node divergence(Node targets, Node predictions, Direction direction) {
        Node target = Softmax.logarithm(graph, graph.stopGradient(targets));
        Node prediction = Softmax.logarithm(graph, predictions);
        Node from = direction == Direction.FROM_TARGETS ? target : prediction;
        Node to = direction == Direction.FROM_TARGETS ? prediction : target;
        return graph.sum(graph.multiply(graph.exp(from), graph.subtract(from, to)), Axis.ROWS);
    }

    @Test
    void theTargetNetworkKeepsNineTenths() {
        AgentUpdate.Step step = update.follow(graph, rule, rule.parameters().variables(graph), before, 0);
        double[][] numbers =
                new RecordedLife(23, ACTIONS).recorded(graph.graph()).evaluate(graph.graph());
        double theta = numbers[before.learner().parameters().getFirst().index()][1];
        double target = numbers[before.target().getFirst().index()][1];
        assertNotEquals(theta, target);
        assertEquals(
                0.9 * target + 0.1 * theta,
                numbers[step.after().target().getFirst().index()][1],
                1e-7);
    }
}
