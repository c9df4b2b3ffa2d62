package io.cambrian.evaluators.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of a tensor share its memory, wherever it lies, and nobody writes there too early. */
class RowViewTest {

    private final GraphBuilder graph = new GraphBuilder();
    private final Variables variables = new Variables();

    private Executor run(Program program) {
        Executor executor = Backends.SCALAR.executor(program, variables);
        executor.run();
        return executor;
    }

    @Test
    void aSliceTakesNoStepAndNoMemory() {
        Node x = graph.input("x", Shape.of(8, 16));
        Node y = graph.exp(x);
        Node product = graph.product(graph.rows(y, 2, 4), true, graph.rows(y, 4, 4), false);
        Plan plan = Planner.plan(Program.of(graph).output("product", product).build(), true);
        assertEquals(2, plan.steps().size(), "exp and product");
        assertEquals(8 * 16, plan.arenaLength());
    }

    @Test
    void aResultIsNotWrittenOverATensorWhoseRowsAreReadAgainForEachRow() {
        Node x = graph.input("x", Shape.of(3, 2));
        Node y = graph.negate(x);
        Node sum = graph.add(y, graph.rows(y, 0, 1));
        Executor executor = Backends.SCALAR.executor(
                Program.of(graph).output("sum", graph.negate(sum)).build(), variables);
        System.arraycopy(new float[] {1, 2, 3, 4, 5, 6}, 0, executor.input("x"), 0, 6);
        executor.run();
        assertArrayEquals(new float[] {2, 4, 4, 6, 6, 8}, executor.output("sum"));
    }

    @Test
    void slicesOfSlicesOfAnythingCanBeOutputs() {
        Node w = graph.variable("w", Shape.of(4, 1));
        variables.declare("w", Shape.of(4, 1));
        System.arraycopy(new float[] {1, 2, 3, 4}, 0, variables.values("w"), 0, 4);
        Node computed = graph.negate(w);
        Node middle = graph.rows(graph.rows(computed, 1, 3), 1, 1);
        Executor executor = run(Program.of(graph)
                .output("given", graph.rows(w, 1, 2))
                .output("middle", middle)
                .output("all", computed)
                .output("again", graph.rows(computed, 3, 1))
                .update(w, graph.concatenate(List.of(graph.rows(w, 2, 2), graph.rows(w, 0, 2))))
                .build());
        assertArrayEquals(new float[] {2, 3}, executor.output("given"));
        assertArrayEquals(new float[] {-3}, executor.output("middle"));
        assertArrayEquals(new float[] {-1, -2, -3, -4}, executor.output("all"));
        assertArrayEquals(new float[] {-4}, executor.output("again"));
        assertArrayEquals(new float[] {3, 4, 1, 2}, variables.values("w"));
    }

    @Test
    void aVariableCanTakeRowsOfAnotherThatChangesAtTheSameTime() {
        Node long0 = graph.variable("long", Shape.of(4, 1));
        Node short0 = graph.variable("short", Shape.of(2, 1));
        Program program = Program.of(graph)
                .update(long0, graph.add(long0, graph.constant(1)))
                .update(short0, graph.rows(long0, 2, 2))
                .build();
        run(program);
        run(program);
        assertArrayEquals(new float[] {2, 2, 2, 2}, variables.values("long"));
        assertArrayEquals(new float[] {1, 1}, variables.values("short"));
    }

    @Test
    void rowsOfAnotherLengthAreAView() {
        Node x = graph.input("x", Shape.of(2, 6));
        Node y = graph.rows(graph.reshape(graph.negate(x), Shape.of(4, 3)), 1, 2);
        Executor executor =
                Backends.SCALAR.executor(Program.of(graph).output("y", y).build(), variables);
        for (int i = 0; i < 12; i++) {
            executor.input("x")[i] = i;
        }
        executor.run();
        assertArrayEquals(new float[] {-3, -4, -5, -6, -7, -8}, executor.output("y"));
        String message = assertThrows(IllShapedOperationException.class, () -> graph.reshape(x, Shape.of(5, 2)))
                .getMessage();
        assertTrue(String.valueOf(message).contains("12 numbers cannot fill 10"), message);
    }

    @Test
    void rowsThatAreNotThereAreRefusedWithTheShape() {
        Node x = graph.input("x", Shape.of(3, 2));
        String message = assertThrows(IllShapedOperationException.class, () -> graph.rows(x, 2, 2))
                .getMessage();
        assertTrue(String.valueOf(message).contains("rows 2 to 4 (exclusive) of #0 (3×2)"), message);
        Node y = graph.input("y", Shape.of(3, 3));
        assertThrows(IllShapedOperationException.class, () -> graph.concatenate(List.of(x, y)));
    }
}
