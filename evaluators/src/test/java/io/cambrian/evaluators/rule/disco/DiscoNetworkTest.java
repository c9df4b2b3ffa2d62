package io.cambrian.evaluators.rule.disco;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.rule.disco.AgentNetwork.Outputs;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.layer.Softmax;
import io.cambrian.searchspace.rule.disco.DiscoLifetime;
import io.cambrian.searchspace.rule.disco.DiscoPass;
import io.cambrian.searchspace.rule.disco.DiscoRule;
import io.cambrian.searchspace.rule.disco.DiscoTarget;
import io.cambrian.searchspace.rule.disco.DiscoTrajectory;
import io.cambrian.searchspace.rule.disco.DiscoTrajectory.Said;
import io.cambrian.searchspace.rule.disco.DiscoTrajectory.Worth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule inside a program against its definition, in double precision. */
class DiscoNetworkTest {

    /** Constants of programs, such as 1/3, are floats. */
    private static final double ROUNDING = 1e-6;

    private final GraphBuilder graph = new GraphBuilder();
    private double[][] numbers = {};

    /** Nodes of one network's probabilities: of the states in which steps began, and after the last. */
    private record Shown(Node policy, Node state, Node action) {}

    private Shown shown(Outputs outputs) {
        return new Shown(
                Softmax.of(graph, outputs.policy()),
                Softmax.of(graph, outputs.state()),
                Softmax.of(graph, outputs.action()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void saysWhatTheDefinitionSays(int actions) {
        AgentUpdate update =
                new AgentUpdate(RecordedLife.network(actions), RecordedLife.encoding(), RecordedLife.settings());
        AgentState state = AgentState.ofVariables(
                graph, RecordedLife.network(actions), RecordedLife.settings(), RecordedLife.SHAPE.lifetime());
        DiscoNetwork network = new DiscoNetwork(RecordedLife.SHAPE);
        Experience experience = update.experience(graph, state, 0);
        Values values = Values.of(graph, experience, state.moments(), RecordedLife.settings());
        DiscoNetwork.Advice advice =
                network.apply(graph, network.parameters().variables(graph), experience, values, state.lifetime());
        Shown now = shown(experience.now());
        Shown last = shown(experience.last());
        Shown targetNow = shown(experience.targetNow());
        Shown targetLast = shown(experience.targetLast());
        Node behaviour = Softmax.of(graph, experience.stretch().behaviour());
        Node lastValue = lastValue(experience);
        ReferenceExecutor reference = new RecordedLife(5, actions).recorded(graph.graph());
        float[] weights = weights(reference, network);
        numbers = reference.evaluate(graph.graph());

        List<DiscoTrajectory> copies = new ArrayList<>();
        for (int copy = 0; copy < RecordedLife.COPIES; copy++) {
            List<DiscoTrajectory.Step> steps = new ArrayList<>();
            for (int t = 0; t < RecordedLife.STEPS; t++) {
                int column = t * RecordedLife.COPIES + copy;
                steps.add(new DiscoTrajectory.Step(
                        (int) of(experience.stretch().actions())[column],
                        column(behaviour, column),
                        of(experience.stretch().rewards())[column],
                        of(experience.stretch().ends())[column] == 1,
                        said(now, column, actions),
                        said(targetNow, column, actions),
                        worth(values, column, actions)));
            }
            copies.add(new DiscoTrajectory(
                    steps,
                    new DiscoTrajectory.Last(
                            said(last, copy, actions), said(targetLast, copy, actions), of(lastValue)[copy])));
        }
        DiscoLifetime before = new DiscoLifetime(
                column(state.lifetime().hidden(), 0), column(state.lifetime().cell(), 0));
        DiscoPass.Advice expected = new DiscoPass(new DiscoRule(RecordedLife.SHAPE, weights)).over(copies, before);

        for (int copy = 0; copy < RecordedLife.COPIES; copy++) {
            for (int t = 0; t < RecordedLife.STEPS; t++) {
                int column = t * RecordedLife.COPIES + copy;
                DiscoTarget target = expected.targets().get(copy).get(t);
                same(target.policy(), column(advice.targets().policy(), column));
                same(target.state(), column(advice.targets().state(), column));
                same(target.action(), column(advice.targets().action(), column));
            }
        }
        same(expected.lifetime().hidden(), column(advice.lifetime().hidden(), 0));
        same(expected.lifetime().cell(), column(advice.lifetime().cell(), 0));
    }

    /** V of the states after the last step, as {@link Values} has it. */
    private Node lastValue(Experience experience) {
        PerAction last = experience.perLastAction(graph);
        Node values = RecordedLife.settings()
                .valueBins()
                .value(graph, experience.last().value());
        return last.total(graph.multiply(last.flat(experience.lastPolicy(graph)), values));
    }

    /** The rule's weights as they are set, which are made floats before. */
    private static float[] weights(ReferenceExecutor reference, DiscoNetwork network) {
        float[] weights = new float[RecordedLife.SHAPE.weights()];
        int from = 0;
        for (Leaf.Variable parameter : network.parameters().all()) {
            double[] given = reference.given(parameter.name());
            for (int i = 0; i < given.length; i++) {
                weights[from] = (float) given[i];
                given[i] = weights[from];
                from++;
            }
        }
        return weights;
    }

    private Said said(Shown shown, int column, int actions) {
        return new Said(
                column(shown.policy(), column),
                column(shown.state(), column),
                IntStream.range(0, actions)
                        .mapToObj(action -> column(shown.action(), column * actions + action))
                        .toList());
    }

    private Worth worth(Values values, int column, int actions) {
        return new Worth(
                of(values.now())[column],
                of(values.advantage())[column],
                of(values.normalised())[column],
                ofActions(values.ofActions(), column, actions),
                ofActions(values.advantages(), column, actions),
                ofActions(values.normalisedAdvantages(), column, actions));
    }

    private List<Double> ofActions(Node node, int column, int actions) {
        return Arrays.stream(of(node), column * actions, (column + 1) * actions)
                .boxed()
                .toList();
    }

    private double[] of(Node node) {
        return numbers[node.index()];
    }

    private List<Double> column(Node node, int column) {
        int columns = node.shape().columns();
        return IntStream.range(0, node.shape().rows())
                .mapToObj(row -> of(node)[row * columns + column])
                .toList();
    }

    private static void same(List<Double> expected, List<Double> found) {
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), found.get(i), ROUNDING);
        }
    }
}
