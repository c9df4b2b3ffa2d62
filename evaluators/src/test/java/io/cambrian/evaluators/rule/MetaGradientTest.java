package io.cambrian.evaluators.rule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Graph;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.Operation.Variable;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The derivative of the judgement with respect to the rule against differences in double precision, on recorded trajectories. */
class MetaGradientTest {

    private static final double STEP = 1e-6;
    private static final double RELATIVE_ERROR = 1e-5;

    private final CounterRandom random = new CounterRandom(19, 3);

    private static MetaGradient small(int updates, float limit) {
        return new MetaGradient(
                new RuleSettings(6, 3, 4, 5, 3, 4, updates, 4f, limit, 0.5f, 0.05f, 0.01f, 0.05f, 0.05f));
    }

    /** Fills inputs and variables: states and actions at random, an end after every fifth step. */
    private ReferenceExecutor recorded(Graph graph) {
        ReferenceExecutor reference = new ReferenceExecutor();
        for (Operation operation : graph.operations()) {
            switch (operation) {
                case Operation.Input input -> reference.set(input.name(), values(input));
                case Variable variable ->
                    reference.set(variable.name(), numbers(variable.shape().size()));
                default -> {}
            }
        }
        return reference;
    }

    private double[] values(Operation.Input input) {
        double[] values = numbers(input.shape().size());
        for (int i = 0; i < values.length; i++) {
            if (input.name().startsWith("actions")) {
                values[i] = random.nextInt(3);
            } else if (input.name().startsWith("ends")) {
                values[i] = random.nextInt(5) == 0 ? 1 : 0;
            } else if (input.name().contains("states")) {
                values[i] = random.nextInt(6);
            }
        }
        return values;
    }

    private double[] numbers(int length) {
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = random.nextFloat() * 2 - 1;
        }
        return numbers;
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "1, 0.05", "3, 1000", "3, 0.05", "5, 0.05"})
    void theMetaGradientIsTheDerivativeWithTheRulesInputsHeld(int updates, float limit) {
        MetaGradient meta = small(updates, limit);
        GraphBuilder graph = new GraphBuilder();
        MetaGradient.Parts parts = meta.write(graph);
        Graph whole = graph.graph();
        ReferenceExecutor reference = recorded(whole).holdStopped(whole);
        double[][] values = reference.evaluate(whole);
        List<Variable> parameters = meta.rule().parameters();
        double along = 0;
        double[][] directions = new double[parameters.size()][];
        for (int p = 0; p < parameters.size(); p++) {
            double[] gradient = values[parts.gradients().get(p).index()];
            directions[p] = numbers(gradient.length);
            for (int i = 0; i < gradient.length; i++) {
                along += gradient[i] * directions[p][i];
            }
        }
        double[] sides = new double[2];
        for (int side = 0; side < 2; side++) {
            shift(reference, parameters, directions, side == 0 ? STEP : -2 * STEP);
            sides[side] = reference.scalar(whole, parts.loss());
        }
        double expected = (sides[0] - sides[1]) / (2 * STEP);
        assertTrue(Math.abs(expected) > 1e-4, "a derivative worth comparing, found " + expected);
        assertEquals(expected, along, RELATIVE_ERROR * Math.abs(expected));
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

    @Test
    void bothBackendsGiveTheSameBitsAndTheReferenceWithinSinglePrecision() {
        MetaGradient meta = small(3, 0.05f);
        Program program = meta.program();
        ReferenceExecutor reference = recorded(program.graph());
        double[][] values = reference.evaluate(program.graph());
        Executor simd = ran(program, Backends.SIMD, reference);
        Executor scalar = ran(program, Backends.SCALAR, reference);
        for (Program.Output output : program.outputs()) {
            float[] found = simd.output(output.name());
            assertArrayEquals(scalar.output(output.name()), found, 0f, output.name());
            double[] expected = values[output.value().index()];
            for (int i = 0; i < found.length; i++) {
                assertEquals(expected[i], found[i], 1e-4 * Math.max(1, Math.abs(expected[i])), output.name());
            }
        }
    }

    private static Executor ran(Program program, Backend backend, ReferenceExecutor reference) {
        Variables variables = new Variables();
        Executor executor = backend.executor(program, variables);
        for (Operation operation : program.graph().operations()) {
            switch (operation) {
                case Operation.Input input -> copy(reference.given(input.name()), executor.input(input.name()));
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

    @Test
    void theRuleHasAsManyWeightsAsThePublishedOneOfItsWidth() {
        int weights = new UpdateNetwork(8, 32)
                .parameters().stream()
                        .mapToInt(parameter -> parameter.shape().size())
                        .sum();
        assertEquals(4_138, weights);
        int published = new UpdateNetwork(8, 256)
                .parameters().stream()
                        .mapToInt(parameter -> parameter.shape().size())
                        .sum();
        assertEquals(203_946, published);
    }
}
