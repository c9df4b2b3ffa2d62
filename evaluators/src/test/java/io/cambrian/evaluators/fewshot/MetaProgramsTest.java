package io.cambrian.evaluators.fewshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Graph;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates.Curvature;
import io.cambrian.searchspace.initialisation.Head;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import io.cambrian.searchspace.initialisation.Nonlinearity;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What initialisations follow, against central differences in double precision on frozen samples. */
class MetaProgramsTest {

    private static final double STEP = 1e-6;
    private static final double RELATIVE_ERROR = 1e-5;
    private static final double RATE = 0.1;

    /** θ, what it follows and the loss, in a graph whose inputs and variables have values. */
    private static final class Frozen {

        final GraphBuilder graph = new GraphBuilder();
        final ReferenceExecutor reference = new ReferenceExecutor();
        final List<Node> theta;
        final MetaPrograms.Direction direction;

        Frozen(InitialisationShape shape, FewShotSettings settings) {
            theta = SideBySide.variables(graph, shape);
            direction = new MetaPrograms(shape, settings).direction(graph, theta);
            CounterRandom random = new CounterRandom(11, 4);
            for (Operation operation : graph.graph().operations()) {
                switch (operation) {
                    case Leaf.Input input -> draw(input.name(), operation, random, 2);
                    case Leaf.Variable variable -> draw(variable.name(), operation, random, 0.8);
                    default -> {}
                }
            }
        }

        private void draw(String name, Operation operation, CounterRandom random, double range) {
            double[] numbers = new double[operation.shape().size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = range * (2 * random.nextFloat() - 1);
            }
            reference.set(name, numbers);
        }

        /** All numbers of what θ follows, one after the other. */
        double[] gradient() {
            double[][] values = reference.evaluate(graph.graph());
            List<Double> all = new ArrayList<>();
            for (Node each : direction.gradients()) {
                for (double number : values[each.index()]) {
                    all.add(number);
                }
            }
            return all.stream().mapToDouble(Double::doubleValue).toArray();
        }

        /** The differences of the loss by every number of θ. */
        double[] differences() {
            Graph whole = graph.graph();
            List<Double> all = new ArrayList<>();
            for (Node each : theta) {
                double[] numbers = reference.given(((Leaf.Variable) graph.definition(each)).name());
                for (int i = 0; i < numbers.length; i++) {
                    double kept = numbers[i];
                    numbers[i] = kept + STEP;
                    double above = reference.scalar(whole, direction.loss());
                    numbers[i] = kept - STEP;
                    double below = reference.scalar(whole, direction.loss());
                    numbers[i] = kept;
                    all.add((above - below) / (2 * STEP));
                }
            }
            return all.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    private static InitialisationShape shape(Nonlinearity nonlinearity) {
        return new InitialisationShape(1, List.of(5, 4), 1, nonlinearity, Head.VALUES);
    }

    private static FewShotSettings maml(int steps, Curvature curvature, double rate) {
        return new FewShotSettings(4, 3, rate, new MetaMethod.Maml(steps, curvature, 1e-3), 1);
    }

    private static double distance(double[] a, double[] b) {
        double squares = 0;
        for (int i = 0; i < a.length; i++) {
            squares += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(squares);
    }

    private static double length(double[] a) {
        return distance(a, new double[a.length]);
    }

    @ParameterizedTest
    @CsvSource({"1, TANH", "2, TANH", "5, TANH", "1, RELU", "3, RELU"})
    void theMetaGradientIsTheDerivativeThroughAllSteps(int steps, Nonlinearity nonlinearity) {
        Frozen frozen = new Frozen(shape(nonlinearity), maml(steps, Curvature.KEPT, RATE));
        double[] expected = frozen.differences();
        assertEquals(0, distance(expected, frozen.gradient()), RELATIVE_ERROR * length(expected));
    }

    @Test
    void jointPretrainingDescendsTheLossItself() {
        FewShotSettings joint = maml(1, Curvature.KEPT, RATE).with(new MetaMethod.JointPretraining(1e-3));
        Frozen frozen = new Frozen(shape(Nonlinearity.TANH), joint);
        double[] expected = frozen.differences();
        assertEquals(0, distance(expected, frozen.gradient()), RELATIVE_ERROR * length(expected));
    }

    @ParameterizedTest
    @CsvSource({"1", "3"})
    void theFirstOrderFormSeesTheSameLossAndAnotherGradient(int steps) {
        Frozen exact = new Frozen(shape(Nonlinearity.TANH), maml(steps, Curvature.KEPT, RATE));
        Frozen first = new Frozen(shape(Nonlinearity.TANH), maml(steps, Curvature.DROPPED, RATE));
        double loss = exact.reference.scalar(exact.graph.graph(), exact.direction.loss());
        assertEquals(loss, first.reference.scalar(first.graph.graph(), first.direction.loss()), 1e-12);
        double[] gradient = exact.gradient();
        assertTrue(distance(gradient, first.gradient()) > 0.05 * length(gradient), "curvature matters here");
    }

    /** Curvature enters multiplied by the rate. */
    @Test
    void whereCurvatureVanishesBothAreTheSame() {
        double[] exact = new Frozen(shape(Nonlinearity.TANH), maml(2, Curvature.KEPT, 1e-9)).gradient();
        double[] first = new Frozen(shape(Nonlinearity.TANH), maml(2, Curvature.DROPPED, 1e-9)).gradient();
        assertEquals(0, distance(exact, first), 1e-7 * length(exact));
    }

    /** φ of a task is θ plus its share of the mean displacement; with the same samples for all tasks it is the adapted θ itself. */
    @Test
    void reptileFollowsTheMeanDisplacement() {
        FewShotSettings settings = new FewShotSettings(4, 3, RATE, new MetaMethod.Reptile(2, 1, 10), 1);
        Frozen frozen = new Frozen(shape(Nonlinearity.TANH), settings);
        for (String name : List.of(MetaPrograms.X, MetaPrograms.Y, MetaPrograms.FURTHER_X, MetaPrograms.FURTHER_Y)) {
            double[] numbers = frozen.reference.given(name);
            for (int i = 4; i < numbers.length; i++) {
                numbers[i] = numbers[i % 4];
            }
        }
        double[] displacement = frozen.gradient();
        // two steps of descent on the losses of either half, which joint pretraining's parts are the gradients of
        double[] expected = new double[displacement.length];
        Frozen plain = new Frozen(
                shape(Nonlinearity.TANH), new FewShotSettings(4, 1, RATE, new MetaMethod.JointPretraining(1e-3), 1));
        for (int step = 0; step < 2; step++) {
            String half = step == 0 ? "shots" : "further";
            for (String name : List.of(".x", ".y")) {
                double[] seen = Arrays.copyOf(frozen.reference.given(half + name), 4);
                plain.reference.set("shots" + name, seen);
                plain.reference.set("further" + name, seen);
            }
            double[] gradient = plain.gradient();
            int at = 0;
            for (Node each : plain.theta) {
                double[] weights = plain.reference.given(((Leaf.Variable) plain.graph.definition(each)).name());
                for (int i = 0; i < weights.length; i++, at++) {
                    weights[i] -= RATE * gradient[at];
                    expected[at] -= RATE * gradient[at];
                }
            }
        }
        // the rate and a third are constants in single precision
        assertEquals(0, distance(expected, displacement), 1e-6 * length(expected));
    }

    @Test
    void bothBackendsGiveTheSameBitsAndTheReferenceWithinSinglePrecision() {
        MetaPrograms programs = new MetaPrograms(shape(Nonlinearity.RELU), maml(2, Curvature.KEPT, RATE));
        Program program = programs.metaStep();
        Frozen frozen = new Frozen(shape(Nonlinearity.RELU), maml(2, Curvature.KEPT, RATE));
        frozen.reference.set(MetaPrograms.STEP, new double[] {1e-3});
        Variables simd = new Variables();
        Variables scalar = new Variables();
        float loss = ran(program, Backends.SIMD, simd, frozen.reference);
        assertEquals(loss, ran(program, Backends.SCALAR, scalar, frozen.reference));
        for (String name : simd.names()) {
            assertArrayEquals(scalar.values(name), simd.values(name), name);
        }
        assertEquals(frozen.reference.scalar(frozen.graph.graph(), frozen.direction.loss()), loss, 1e-5 * loss);
    }

    private static float ran(Program program, Backend backend, Variables variables, ReferenceExecutor given) {
        Executor executor = backend.executor(program, variables);
        for (Operation operation : program.graph().operations()) {
            switch (operation) {
                case Leaf.Input input -> copy(given.given(input.name()), executor.input(input.name()));
                case Leaf.Variable variable -> {
                    if (variable.name().matches("(weights|bias)\\.[0-9]")) {
                        copy(given.given(variable.name()), variables.values(variable.name()));
                    }
                }
                default -> {}
            }
        }
        executor.run();
        return executor.output(MetaPrograms.LOSS)[0];
    }

    private static void copy(double[] from, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (float) from[i];
        }
    }
}
