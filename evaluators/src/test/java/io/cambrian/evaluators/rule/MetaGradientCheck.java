package io.cambrian.evaluators.rule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Graph;
import io.cambrian.evaluators.tensor.Leaf;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Variables;
import java.util.List;
import java.util.function.IntFunction;

/** What is checked of a meta-gradient, whatever the rule. */
public final class MetaGradientCheck {

    private static final double STEP = 1e-6;
    private static final double RELATIVE_ERROR = 1e-5;

    private MetaGradientCheck() {}

    /**
     * Along a random direction, gradients are the central difference of the loss in double precision.
     *
     * @param reference with all inputs and variables; holds what is stopped, if that is how the derivative is meant
     * @param numbers so many random ones
     */
    public static void isTheDerivative(
            Graph graph,
            Node loss,
            List<Variable> parameters,
            List<Node> gradients,
            ReferenceExecutor reference,
            IntFunction<double[]> numbers) {
        double[][] values = reference.evaluate(graph);
        double along = 0;
        double[][] directions = new double[parameters.size()][];
        for (int p = 0; p < directions.length; p++) {
            double[] gradient = values[gradients.get(p).index()];
            directions[p] = numbers.apply(gradient.length);
            for (int i = 0; i < gradient.length; i++) {
                along += gradient[i] * directions[p][i];
            }
        }
        shift(reference, parameters, directions, STEP);
        double above = reference.scalar(graph, loss);
        shift(reference, parameters, directions, -2 * STEP);
        double below = reference.scalar(graph, loss);
        double expected = (above - below) / (2 * STEP);
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

    /**
     * Both backends give the same bits for every output, and the reference the same but for single precision.
     *
     * @param tolerance of outputs up to 1; of larger ones, that part of them
     */
    public static void backendsAgree(Program program, ReferenceExecutor reference, double tolerance) {
        double[][] values = reference.evaluate(program.graph());
        Executor simd = ran(program, Backends.SIMD, reference);
        Executor scalar = ran(program, Backends.SCALAR, reference);
        for (Program.Output output : program.outputs()) {
            float[] found = simd.output(output.name());
            assertArrayEquals(scalar.output(output.name()), found, 0f, output.name());
            double[] expected = values[output.value().index()];
            for (int i = 0; i < found.length; i++) {
                assertEquals(expected[i], found[i], tolerance * Math.max(1, Math.abs(expected[i])), output.name());
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
}
