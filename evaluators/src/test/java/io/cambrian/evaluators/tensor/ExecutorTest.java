package io.cambrian.evaluators.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.ChildJvm;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.searchspace.random.CounterRandom;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExecutorTest {

    @Test
    void randomProgramsGiveWhatTheReferenceGivesAndTheSameBitsOnBothBackends() {
        for (int round = 0; round < 300; round++) {
            CounterRandom random = new CounterRandom(7, round);
            GraphBuilder graph = new GraphBuilder();
            List<Node> nodes = Graphs.random(graph, 30, random);
            Node loss = graph.mean(nodes.getLast());
            Node slope = Gradient.of(graph, loss, List.of(nodes.get(2))).getFirst();
            Program program = Program.of(graph)
                    .output("last", nodes.getLast())
                    .output("middle", nodes.get(15))
                    .output("slope", slope)
                    .output("y", graph.negate(nodes.get(1)))
                    .output("w", graph.negate(nodes.get(2)))
                    .build();
            ReferenceExecutor reference = new ReferenceExecutor();
            for (int i = 0; i < 3; i++) {
                reference.set(
                        i == 0 ? "x" : i == 1 ? "y" : "w",
                        Graphs.positive(nodes.get(i).shape().size(), random));
            }
            Executor simd = loaded(program, Backends.SIMD, reference);
            Executor scalar = loaded(program, Backends.SCALAR, reference);
            double[][] expected = reference.evaluate(program.graph());
            for (Program.Output output : program.outputs()) {
                assertArrayEquals(scalar.output(output.name()), simd.output(output.name()), 0f, "round " + round);
                assertClose(expected[output.value().index()], simd.output(output.name()), "round " + round);
            }
        }
    }

    private static Executor loaded(Program program, Backend backend, ReferenceExecutor reference) {
        Variables variables = new Variables();
        Executor executor = backend.executor(program, variables);
        copy(reference.given("x"), executor.input("x"));
        copy(reference.given("y"), executor.input("y"));
        copy(reference.given("w"), variables.values("w"));
        executor.run();
        return executor;
    }

    private static void copy(double[] from, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (float) from[i];
        }
    }

    private static void assertClose(double[] expected, float[] found, String message) {
        double scale = 1;
        for (double value : expected) {
            scale = Math.max(scale, Math.abs(value));
        }
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], found[i], 1e-4 * scale, message + ", number " + i);
        }
    }

    @Test
    void variablesChangeAllAtOnceAfterEverythingWasComputed() {
        GraphBuilder graph = new GraphBuilder();
        Node a = graph.variable("a", Shape.of(1, 3));
        Node b = graph.variable("b", Shape.of(1, 3));
        Node c = graph.variable("c", Shape.of(1, 3));
        Node sum = graph.add(a, b);
        Program program = Program.of(graph)
                .output("old a", a)
                .output("sum", sum)
                .output("late", graph.multiply(graph.square(a), b))
                .update(a, b)
                .update(b, a)
                .update(c, sum)
                .build();
        Variables variables = new Variables();
        Executor executor = Backends.SCALAR.executor(program, variables);
        variables.values("a")[0] = 2;
        variables.values("b")[0] = 5;
        executor.run();
        assertEquals(2, executor.output("old a")[0]);
        assertEquals(7, executor.output("sum")[0]);
        assertEquals(20, executor.output("late")[0]);
        assertEquals(5, variables.values("a")[0]);
        assertEquals(2, variables.values("b")[0]);
        assertEquals(7, variables.values("c")[0]);
    }

    @Test
    void anUpdateInPlaceDoesNotDisturbLaterReadersOfTheOldValue() {
        GraphBuilder graph = new GraphBuilder();
        Node w = graph.variable("w", Shape.of(2, 9));
        Node next = graph.add(w, graph.constant(1));
        Node later = graph.sum(graph.multiply(next, w), Axis.ALL);
        Program program =
                Program.of(graph).update(w, next).output("later", later).build();
        Variables variables = new Variables();
        Executor executor = Backends.SCALAR.executor(program, variables);
        executor.run();
        executor.run();
        assertEquals(18 * 2, executor.output("later")[0]);
        assertEquals(2, variables.values("w")[17]);
    }

    @Test
    void deadOperationsAreNotPlannedAndMemoryIsSharedByTensorsThatDoNotLiveTogether() {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", Shape.of(16, 16));
        graph.exp(graph.product(x, x));
        Node y = x;
        for (int i = 0; i < 10; i++) {
            y = graph.tanh(graph.product(y, x));
        }
        Plan plan = Planner.plan(
                Program.of(graph).output("y", graph.sum(y, Axis.ALL)).build(), true);
        assertEquals(21, plan.steps().size(), "ten products, ten tanh, one sum");
        assertEquals(2 * 256, plan.arenaLength(), "a product needs its operand and its result, tanh works in place");
    }

    @Test
    void aRunAllocatesNothing() throws IOException, InterruptedException {
        assertEquals(
                "0 0", ChildJvm.run(ExecutorAllocation.class, "-Xbatch"), "bytes of 500 runs, vectors and scalars");
    }

    @Test
    void whatDoesNotFitIsNamedWithItsShapes() {
        GraphBuilder graph = new GraphBuilder();
        Node a = graph.input("a", Shape.of(4, 32));
        Node b = graph.input("b", Shape.of(5, 31));
        assertNames("#0 (4×32) and #1 (5×31)", () -> graph.add(a, b));
        assertNames("the left side has 32 columns, the right side 5 rows", () -> graph.product(a, b));
        assertNames("#0 (4×32) to 8×32", () -> graph.broadcast(a, Shape.of(8, 32)));
        assertNames("the indices must be one row", () -> graph.gather(a, b));
        assertNames("only a scalar", () -> Gradient.of(graph, a, List.of(b)));
        assertNames(
                "only a variable can be updated",
                () -> Program.of(graph).update(a, a).build());
        assertNames("does not belong to this graph", () -> new GraphBuilder().add(a, a));
        Variables variables = new Variables();
        variables.declare("w", Shape.of(2, 3));
        assertNames("variable 'w' is used as 3×2", () -> variables.declare("w", Shape.of(3, 2)));
    }

    private static void assertNames(String part, Runnable action) {
        String message =
                assertThrows(IllShapedOperationException.class, action::run).getMessage();
        assertTrue(String.valueOf(message).contains(part), message);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", Shape.SCALAR);
        Executor executor = Backends.SCALAR.executor(
                Program.of(graph).output("y", graph.exp(x)).build(), new Variables());
        String message = assertThrows(IllegalArgumentException.class, () -> executor.input("z"))
                .getMessage();
        assertTrue(
                String.valueOf(message).contains("'z'")
                        && String.valueOf(message).contains("[x]"),
                message);
    }
}
