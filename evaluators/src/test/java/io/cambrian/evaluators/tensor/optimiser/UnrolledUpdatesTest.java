package io.cambrian.evaluators.tensor.optimiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates.Curvature;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Derivatives through unrolled optimiser steps of a small network against central differences in double precision. The loss
 * of a step has meta-parameters η: a scale for each input feature and the weight of a penalty.
 */
class UnrolledUpdatesTest {

    private static final double STEP = 1e-5;
    /** Of a derivative against a difference, both in double precision. */
    private static final double RELATIVE_ERROR = 1e-5;
    /** Of single precision against double. */
    private static final double SINGLE_PRECISION_ERROR = 2e-3;

    private static final int FEATURES = 3;
    private static final int HIDDEN = 4;
    private static final int BATCH = 5;

    private final GraphBuilder graph = new GraphBuilder();
    private final Node scales = graph.variable("scales", Shape.of(FEATURES, 1));
    private final Node penalty = graph.variable("penalty", Shape.SCALAR);
    private final List<Node> start = List.of(
            graph.variable("first", Shape.of(FEATURES, HIDDEN)),
            graph.variable("bias", Shape.of(HIDDEN, 1)),
            graph.variable("second", Shape.of(HIDDEN, 1)));
    private final CounterRandom random = new CounterRandom(41, 2);
    private final ReferenceExecutor reference = new ReferenceExecutor();

    private void drawValues(int updates) {
        draw("scales", FEATURES);
        draw("first", FEATURES * HIDDEN);
        draw("bias", HIDDEN);
        draw("second", HIDDEN);
        reference.set("penalty", 0.1);
        for (int k = 0; k <= updates; k++) {
            draw("x" + k, FEATURES * BATCH);
            draw("y" + k, BATCH);
        }
    }

    private void draw(String name, int length) {
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = random.nextFloat() * 2 - 1;
        }
        reference.set(name, numbers);
    }

    /** Squared errors on a batch of its own for each update. */
    private Node error(int update, Node x, List<Node> parameters) {
        Node hidden = graph.tanh(graph.add(graph.product(parameters.get(0), true, x, false), parameters.get(1)));
        Node error = graph.subtract(
                graph.product(parameters.get(2), true, hidden, false), graph.input("y" + update, Shape.of(1, BATCH)));
        return graph.mean(graph.square(error));
    }

    private Node innerLoss(int update, List<Node> parameters) {
        Node x = graph.multiply(graph.input("x" + update, Shape.of(FEATURES, BATCH)), scales);
        Node size = graph.sum(graph.square(parameters.get(0)), Axis.ALL);
        return graph.add(error(update, x, parameters), graph.multiply(penalty, size));
    }

    /** The error after {@code updates} steps on a further batch. */
    private Node outerLoss(int updates, Optimiser optimiser, UnaryOperator<List<Node>> treatment, Curvature curvature) {
        UnrolledUpdates unrolled = UnrolledUpdates.of(
                graph,
                optimiser,
                OptimiserState.fresh(graph, optimiser, start),
                updates,
                this::innerLoss,
                treatment,
                curvature);
        Node x = graph.input("x" + updates, Shape.of(FEATURES, BATCH));
        return error(updates, x, unrolled.last().parameters());
    }

    private UnaryOperator<List<Node>> limited(float limit) {
        return gradients -> GradientNorm.limited(graph, gradients, limit);
    }

    static List<Optimiser> optimisers() {
        return List.of(new Sgd(0.3f), new RmsProp(0.05f, 0.9f, 0.01f), new Adam(0.05f, 0.9f, 0.99f, 0.01f));
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void metaGradientsAreThoseOfTheWholeUnrolledComputation(Optimiser optimiser) {
        for (int updates : new int[] {1, 3, 5}) {
            for (boolean clipped : new boolean[] {false, true}) {
                new UnrolledUpdatesTest().matchesDifferences(optimiser, updates, clipped);
            }
        }
    }

    private void matchesDifferences(Optimiser optimiser, int updates, boolean clipped) {
        drawValues(updates);
        // the norm is about 1, so that every step is shortened
        Node outer = outerLoss(updates, optimiser, clipped ? limited(0.2f) : UnaryOperator.identity(), Curvature.KEPT);
        List<Node> wrt = List.of(scales, penalty, start.get(0), start.get(1), start.get(2));
        List<String> names = List.of("scales", "penalty", "first", "bias", "second");
        List<Node> gradients = Gradient.of(graph, outer, wrt);
        double[][] values = reference.evaluate(graph.graph());
        String what = optimiser + ", " + updates + " updates" + (clipped ? ", limited" : "");
        double scale = 0;
        for (int i = 0; i < wrt.size(); i++) {
            double[] found = values[gradients.get(i).index()];
            for (int j = 0; j < found.length; j++) {
                scale = Math.max(scale, Math.abs(found[j]));
            }
        }
        for (int i = 0; i < wrt.size(); i++) {
            double[] found = values[gradients.get(i).index()];
            for (int j = 0; j < found.length; j++) {
                double expected = difference(names.get(i), j, outer);
                double tolerance = RELATIVE_ERROR * Math.max(Math.abs(expected), 0.1 * scale);
                assertEquals(expected, found[j], tolerance, what + ", " + names.get(i) + "[" + j + "]");
            }
        }
        singlePrecisionAgrees(what, names, gradients, values, scale);
    }

    private double difference(String name, int i, Node scalar) {
        double[] numbers = reference.given(name);
        double kept = numbers[i];
        numbers[i] = kept + STEP;
        double above = reference.scalar(graph.graph(), scalar);
        numbers[i] = kept - STEP;
        double below = reference.scalar(graph.graph(), scalar);
        numbers[i] = kept;
        return (above - below) / (2 * STEP);
    }

    private void singlePrecisionAgrees(
            String what, List<String> names, List<Node> gradients, double[][] values, double scale) {
        Program.Builder program = Program.of(graph);
        for (int i = 0; i < names.size(); i++) {
            program.output(names.get(i), gradients.get(i));
        }
        Variables variables = new Variables();
        Program built = program.build();
        Executor executor = Backends.best().executor(built, variables);
        names.forEach(name -> copy(reference.given(name), variables.values(name)));
        built.graph().operations().stream()
                .filter(Leaf.Input.class::isInstance)
                .map(Leaf.Input.class::cast)
                .forEach(input -> copy(reference.given(input.name()), executor.input(input.name())));
        executor.run();
        for (int i = 0; i < names.size(); i++) {
            double[] expected = values[gradients.get(i).index()];
            float[] found = executor.output(names.get(i));
            for (int j = 0; j < expected.length; j++) {
                assertEquals(expected[j], found[j], SINGLE_PRECISION_ERROR * scale, what + ", " + names.get(i));
            }
        }
    }

    private static void copy(double[] from, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (float) from[i];
        }
    }

    @Test
    void hessianTimesVectorIsTheDerivativeOfTheGradientAlongTheVector() {
        drawValues(1);
        Node loss = innerLoss(0, start);
        Node slope = Gradient.of(graph, loss, start).getFirst();
        Node vector = graph.input("vector", start.getFirst().shape());
        draw("vector", FEATURES * HIDDEN);
        Node along = graph.sum(graph.multiply(slope, vector), Axis.ALL);
        Node product = Gradient.of(graph, along, start).getFirst();
        double[] found = reference.evaluate(graph.graph())[product.index()];
        double[] w = reference.given("first");
        double[] kept = w.clone();
        double[][] slopes = new double[2][];
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < w.length; i++) {
                w[i] = kept[i] + (side == 0 ? STEP : -STEP) * reference.given("vector")[i];
            }
            slopes[side] = reference.evaluate(graph.graph())[slope.index()];
        }
        for (int i = 0; i < w.length; i++) {
            double expected = (slopes[0][i] - slopes[1][i]) / (2 * STEP);
            assertEquals(expected, found[i], RELATIVE_ERROR * Math.max(1, Math.abs(expected)));
        }
    }

    @Test
    void withoutCurvatureOneStepGivesTheSameAndSeveralStepsDoNot() {
        drawValues(3);
        Sgd descent = new Sgd(0.3f);
        for (int updates : new int[] {1, 3}) {
            Node exact = outerLoss(updates, descent, UnaryOperator.identity(), Curvature.KEPT);
            Node dropped = outerLoss(updates, descent, UnaryOperator.identity(), Curvature.DROPPED);
            Node exactSlope = Gradient.of(graph, exact, List.of(penalty)).getFirst();
            Node droppedSlope = Gradient.of(graph, dropped, List.of(penalty)).getFirst();
            Node start0 = Gradient.of(graph, dropped, List.of(start.getFirst())).getFirst();
            double[][] values = reference.evaluate(graph.graph());
            assertEquals(values[exact.index()][0], values[dropped.index()][0], "the losses are the same");
            double difference = values[exactSlope.index()][0] - values[droppedSlope.index()][0];
            assertTrue(
                    updates == 1 ? Math.abs(difference) < 1e-12 : Math.abs(difference) > 1e-4, "found " + difference);
            assertTrue(values[start0.index()][0] != 0, "the start still counts, with the derivative 1");
        }
    }

    @Test
    void weightsWhoseGradientIsAlwaysZeroDoNotSpoilTheOthers() {
        drawValues(2);
        double[] dead = reference.given("second");
        Arrays.fill(dead, 0.0);
        reference.set("penalty", 0);
        for (Optimiser optimiser : optimisers()) {
            Node outer = outerLoss(2, optimiser, limited(1f), Curvature.KEPT);
            Node slope = Gradient.of(graph, outer, List.of(scales)).getFirst();
            for (double number : reference.evaluate(graph.graph())[slope.index()]) {
                assertTrue(Double.isFinite(number), optimiser + " gives " + number);
            }
        }
    }

    @Test
    void unrolledStepsAreTheStepsThatChangeVariables() {
        drawValues(3);
        for (Optimiser optimiser : optimisers()) {
            OptimiserState state = OptimiserState.fresh(graph, optimiser, start);
            UnrolledUpdates unrolled = UnrolledUpdates.of(
                    graph, optimiser, state, 3, (update, at) -> innerLoss(0, at), limited(0.5f), Curvature.KEPT);
            Executor whole = loaded(
                    Program.of(graph)
                            .output("first", unrolled.last().parameters().getFirst())
                            .build(),
                    new Variables());
            List<Node> gradients = limited(0.5f).apply(Gradient.of(graph, innerLoss(0, start), start));
            Variables variables = new Variables();
            Executor single = loaded(
                    Program.of(graph)
                            .updates(optimiser.step(graph, start, gradients))
                            .build(),
                    variables);
            single.run();
            single.run();
            single.run();
            whole.run();
            for (int i = 0; i < FEATURES * HIDDEN; i++) {
                assertEquals(whole.output("first")[i], variables.values("first")[i], 1e-6f, optimiser.toString());
            }
        }
    }

    private Executor loaded(Program program, Variables variables) {
        Executor executor = Backends.SCALAR.executor(program, variables);
        for (String name : List.of("scales", "penalty", "first", "bias", "second")) {
            if (variables.names().contains(name)) {
                copy(reference.given(name), variables.values(name));
            }
        }
        for (String name : List.of("x0", "y0")) {
            copy(reference.given(name), executor.input(name));
        }
        return executor;
    }
}
