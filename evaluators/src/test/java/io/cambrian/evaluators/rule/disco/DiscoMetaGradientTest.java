package io.cambrian.evaluators.rule.disco;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Graph;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The derivative of the judgement with respect to a DiscoRL rule, on recorded trajectories. */
class DiscoMetaGradientTest {

    private static final double STEP = 1e-6;
    private static final double RELATIVE_ERROR = 1e-5;

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 3", "5, 3", "2, 2", "2, 7"})
    void isTheDerivativeWithWhatIsStoppedHeld(int updates, int actions) {
        DiscoMetaGradient meta = RecordedLife.work(actions, updates);
        RecordedLife life = new RecordedLife(19, actions);
        GraphBuilder graph = new GraphBuilder();
        DiscoMetaGradient.Parts parts = meta.write(graph);
        Graph whole = graph.graph();
        ReferenceExecutor reference = life.recorded(whole).holdStopped(whole);
        double[][] values = reference.evaluate(whole);
        List<Variable> parameters = meta.parameters();
        double along = 0;
        double[][] directions = new double[parameters.size()][];
        for (int p = 0; p < parameters.size(); p++) {
            double[] gradient = values[parts.gradients().get(p).index()];
            directions[p] = life.numbers(gradient.length);
            for (int i = 0; i < gradient.length; i++) {
                along += gradient[i] * directions[p][i];
            }
        }
        shift(reference, parameters, directions, STEP);
        double above = reference.scalar(whole, parts.loss());
        shift(reference, parameters, directions, -2 * STEP);
        double below = reference.scalar(whole, parts.loss());
        double expected = (above - below) / (2 * STEP);
        assertTrue(Math.abs(expected) > 1e-4, "a derivative worth comparing, found " + expected);
        assertEquals(expected, along, RELATIVE_ERROR * Math.abs(expected));
    }

    /** Nothing that the agent's values, or the averages of squares, are made of can have an influence on the derivative. */
    @Test
    void noDerivativeGoesThroughAdamsDenominatorTheValuesOrWhatIsStopped() {
        GraphBuilder graph = new GraphBuilder();
        DiscoMetaGradient.Parts parts = RecordedLife.work(3, 2).write(graph);
        List<String> names = RecordedLife.network(3).parameters().stream()
                .map(Variable::name)
                .toList();
        List<Node> held = new ArrayList<>();
        for (String name : List.of("agent.value.weight", "agent.value.bias")) {
            held.add(parts.before().learner().parameters().get(names.indexOf(name)));
            held.add(parts.before().target().get(names.indexOf(name)));
        }
        for (String name : List.of("agent.policy.weight", "agent.next-policy.weight")) {
            held.add(parts.before().target().get(names.indexOf(name)));
        }
        held.add(parts.before().moments().mean());
        held.add(parts.before().moments().square());
        held.addAll(squares(graph));
        List<Node> slopes = Gradient.of(graph, parts.loss(), held);
        double[][] numbers = new RecordedLife(19, 3).recorded(graph.graph()).evaluate(graph.graph());
        for (int i = 0; i < slopes.size(); i++) {
            Node node = held.get(i);
            assertTrue(
                    Arrays.stream(numbers[slopes.get(i).index()]).allMatch(slope -> slope == 0),
                    () -> "through " + graph.definition(node));
        }
    }

    private static List<Node> squares(GraphBuilder graph) {
        return graph.graph().operations().stream()
                .filter(Variable.class::isInstance)
                .map(Variable.class::cast)
                .filter(variable ->
                        variable.name().startsWith("agent.") && variable.name().endsWith(".square"))
                .map(variable -> graph.variable(variable.name(), variable.shape()))
                .toList();
    }

    /** Predictions are read as what they are: without that a rule could not learn what to predict. */
    @Test
    void derivativesGoThroughThePredictions() {
        GraphBuilder graph = new GraphBuilder();
        DiscoMetaGradient meta = RecordedLife.work(3, 2);
        DiscoMetaGradient.Parts parts = meta.write(graph);
        int head = meta.parameters().stream().map(Variable::name).toList().indexOf("rule.state-target.weight");
        double[][] numbers = new RecordedLife(19, 3).recorded(graph.graph()).evaluate(graph.graph());
        double largest = Arrays.stream(numbers[parts.gradients().get(head).index()])
                .map(Math::abs)
                .max()
                .orElseThrow();
        assertTrue(largest > 1e-9, "found " + largest);
    }

    @Test
    void withoutUpdatesThereIsNoGradient() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> new DiscoMetaSettings(1, 0, 0, 0, 0, 0, 1, 1e-3f, 1e-3f));
        assertTrue(refused.getMessage().contains("K = 0"), refused.getMessage());
    }

    @Test
    void bothBackendsGiveTheSameBitsAndTheReferenceWithinSinglePrecision() {
        Program program = RecordedLife.work(3, 2).program();
        ReferenceExecutor reference = new RecordedLife(19, 3).recorded(program.graph());
        double[][] values = reference.evaluate(program.graph());
        Executor simd = ran(program, Backends.SIMD, reference);
        Executor scalar = ran(program, Backends.SCALAR, reference);
        for (Program.Output output : program.outputs()) {
            float[] found = simd.output(output.name());
            assertArrayEquals(scalar.output(output.name()), found, 0f, output.name());
            double[] expected = values[output.value().index()];
            for (int i = 0; i < found.length; i++) {
                assertEquals(expected[i], found[i], 2e-4 * Math.max(1, Math.abs(expected[i])), output.name());
            }
        }
    }

    private static Executor ran(Program program, Backend backend, ReferenceExecutor reference) {
        Variables variables = new Variables();
        Executor executor = backend.executor(program, variables);
        for (Operation operation : program.graph().operations()) {
            switch (operation) {
                case Leaf.Input input -> copy(reference.given(input.name()), executor.input(input.name()));
                case Variable variable -> copy(reference.given(variable.name()), variables.values(variable.name()));
                default -> {}
            }
        }
        executor.run();
        return executor;
    }

    private static void copy(double[] from, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (float) from[i];
        }
    }

    private static void shift(
            ReferenceExecutor reference, List<Variable> parameters, double[][] directions, double step) {
        for (int p = 0; p < directions.length; p++) {
            double[] numbers = reference.given(parameters.get(p).name());
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] += step * directions[p][i];
            }
        }
    }
}
