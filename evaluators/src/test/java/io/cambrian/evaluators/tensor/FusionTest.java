package io.cambrian.evaluators.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.GradientNorm;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several operations in one pass: found where they may be, left alone where not, and never a different bit. */
class FusionTest {

    private static final int INPUTS = 3;
    private static final int WIDTH = 21;
    private static final int BATCH = 37;
    private static final int STEPS = 20;

    @Test
    void aLayerItsGradientAndItsOptimiserAreFused() {
        Program program = training(true, true);
        List<String> steps = steps(program, true);
        assertEquals(1, count(steps, "ADD_COLUMN_TANH"), steps.toString());
        assertEquals(1, count(steps, "ADD_COLUMN_RELU"), steps.toString());
        assertEquals(1, count(steps, "TANH_SLOPE"), steps.toString());
        assertEquals(4, count(steps, "LIMITED_ADAM_STEP"), steps.toString());
        assertEquals(2, count(steps, "FLUSH_TINY"), "those of Adam's two step counts: " + steps);
        assertEquals(4, count(steps(training(true, false), true), "ADAM_STEP"));
        assertFalse(steps(program, false).stream().anyMatch(step -> step.contains("ADAM_STEP")));
    }

    @Test
    void aFusedTrainingHasTheBitsOfAnUnfusedOne() {
        for (boolean limited : new boolean[] {true, false}) {
            Program program = training(true, limited);
            Variables fused = variables(program);
            Variables plain = variables(program);
            train(Backends.SIMD.executor(program, fused));
            train(Backends.SCALAR.executor(program, plain));
            for (String name : plain.names()) {
                assertArrayEquals(plain.values(name), fused.values(name), name);
            }
        }
    }

    @Test
    void whatIsNeededInBetweenIsNotSwallowed() {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", Shape.of(WIDTH, BATCH));
        Node c = graph.input("c", Shape.of(WIDTH, 1));
        Node sum = graph.add(x, c);
        Program both = Program.of(graph)
                .output("sum", sum)
                .output("y", graph.relu(sum))
                .build();
        assertEquals(0, count(steps(both, true), "ADD_COLUMN_RELU"));
        Program one = Program.of(graph).output("y", graph.relu(sum)).build();
        assertEquals(List.of("ADD_COLUMN_RELU of " + WIDTH + "×" + BATCH), steps(one, true));
    }

    @Test
    void aRowIsNoColumn() {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", Shape.of(WIDTH, BATCH));
        Node row = graph.input("row", Shape.of(1, BATCH));
        Program program =
                Program.of(graph).output("y", graph.relu(graph.add(x, row))).build();
        assertTrue(steps(program, true).stream().noneMatch(step -> step.startsWith("ADD_COLUMN")));
    }

    /** One hidden layer of each kind, a squared error and a step of Adam. */
    private static Program training(boolean relu, boolean limited) {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", Shape.of(INPUTS, BATCH));
        Node w = graph.variable("w", Shape.of(INPUTS, WIDTH));
        Node b = graph.variable("b", Shape.of(WIDTH, 1));
        Node v = graph.variable("v", Shape.of(WIDTH, WIDTH));
        Node c = graph.variable("c", Shape.of(WIDTH, 1));
        Node h = graph.tanh(graph.add(graph.product(w, true, x, false), b));
        Node sum = graph.add(graph.product(v, true, h, false), c);
        Node loss = graph.mean(graph.square(graph.subtract(relu ? graph.relu(sum) : sum, graph.constant(1))));
        List<Node> parameters = List.of(w, b, v, c);
        List<Node> gradients = Gradient.of(graph, loss, parameters);
        List<Node> used = limited ? GradientNorm.limited(graph, gradients, 0.1f) : gradients;
        return Program.of(graph)
                .output("loss", loss)
                .updates(Adam.of(0.01f, 1e-8f).step(graph, parameters, used))
                .build();
    }

    private static List<String> steps(Program program, boolean fusing) {
        return Planner.plan(program, fusing).steps().stream().map(Step::label).toList();
    }

    private static long count(List<String> steps, String name) {
        return steps.stream().filter(step -> step.startsWith(name + " ")).count();
    }

    private static Variables variables(Program program) {
        Variables variables = new Variables();
        CounterRandom random = new CounterRandom(5, 1);
        for (Operation operation : program.graph().operations()) {
            if (operation instanceof Leaf.Variable variable) {
                variables.declare(variable.name(), variable.shape());
            }
        }
        for (String name : List.of("w", "b", "v", "c")) {
            float[] values = variables.values(name);
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextFloat() - 0.5f;
            }
        }
        return variables;
    }

    private static void train(Executor executor) {
        CounterRandom random = new CounterRandom(6, 1);
        for (int step = 0; step < STEPS; step++) {
            float[] x = executor.input("x");
            for (int i = 0; i < x.length; i++) {
                x[i] = random.nextFloat() * 2f - 1f;
            }
            executor.run();
        }
    }
}
