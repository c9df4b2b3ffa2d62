package io.cambrian.evaluators.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Observations given by their set bits: the first layer and its gradient are those of the dense matrix, to the last bit. */
class FewHotTest {

    @Test
    void aOneStandsInEachNamedRow() {
        GraphBuilder graph = new GraphBuilder();
        Node indices = graph.input("indices", Shape.of(2, 3));
        Program program =
                Program.of(graph).output("y", graph.fewHot(indices, 4)).build();
        for (Backend backend : List.of(Backends.SIMD, Backends.SCALAR)) {
            Executor executor = backend.executor(program, new Variables());
            System.arraycopy(new float[] {0, 3, -1, 2, 3, -1}, 0, executor.input("indices"), 0, 6);
            executor.run();
            assertArrayEquals(new float[] {1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0}, executor.output("y"));
        }
    }

    @ParameterizedTest
    @CsvSource({"400, 64, 15, 70", "9, 5, 3, 1", "64, 17, 1, 33", "100, 130, 7, 32"})
    void sparseAndDensePathsGiveTheSameBits(int inputs, int outputs, int bits, int batch) {
        float[][] dense = run(true, inputs, outputs, bits, batch, Backends.SIMD);
        float[][] sparse = run(false, inputs, outputs, bits, batch, Backends.SIMD);
        float[][] scalar = run(false, inputs, outputs, bits, batch, Backends.SCALAR);
        for (int i = 0; i < dense.length; i++) {
            assertArrayEquals(dense[i], sparse[i], "output " + i);
            assertArrayEquals(scalar[i], sparse[i], "output " + i);
        }
    }

    @Test
    void theMatrixItselfIsNotMadeWhenOnlyProductsReadIt() {
        List<String> steps = Planner.plan(program(false, 400, 64, 15, 32), true).steps().stream()
                .map(Step::label)
                .toList();
        assertEquals(
                List.of(
                        "FEW_HOT_LAYER of 64×32",
                        "FEW_HOT_WEIGHT_GRADIENT of 400×64",
                        "FEW_HOT_LAYER_BY_ROWS of 32×64"),
                steps.stream().filter(step -> step.startsWith("FEW")).toList());
        assertTrue(steps.stream().noneMatch(step -> step.startsWith("FewHot")), steps.toString());
    }

    @Test
    void aRowThatIsNotThereIsNamed() {
        Executor executor = Backends.SIMD.executor(program(false, 9, 5, 3, 2), new Variables());
        executor.input("indices")[1] = 9;
        String message =
                assertThrows(IndexOutOfBoundsException.class, executor::run).getMessage();
        assertTrue(message.startsWith("index 9.0 in column 1 does not name one of 9 rows"), message);
    }

    /** A first layer in both layouts and its weight gradient, from a given matrix or from indices. */
    private static Program program(boolean dense, int inputs, int outputs, int bits, int batch) {
        GraphBuilder graph = new GraphBuilder();
        Node x = dense
                ? graph.input("x", Shape.of(inputs, batch))
                : graph.fewHot(graph.input("indices", Shape.of(bits, batch)), inputs);
        Node w = graph.variable("w", Shape.of(inputs, outputs));
        Node y = graph.product(w, true, x, false);
        Node slope = Gradient.of(graph, graph.sum(graph.square(y), Axis.ALL), List.of(w))
                .getFirst();
        return Program.of(graph)
                .output("y", y)
                .output("rows", graph.product(x, true, w, false))
                .output("slope", slope)
                .build();
    }

    private static float[][] run(boolean dense, int inputs, int outputs, int bits, int batch, Backend backend) {
        Variables variables = new Variables();
        Executor executor = backend.executor(program(dense, inputs, outputs, bits, batch), variables);
        CounterRandom random = new CounterRandom(9, inputs);
        for (int i = 0; i < variables.values("w").length; i++) {
            variables.values("w")[i] = random.nextFloat() - 0.5f;
        }
        for (int sample = 0; sample < batch; sample++) {
            int[] set = random.ints(bits, 0, inputs).distinct().sorted().toArray();
            for (int place = 0; place < bits; place++) {
                if (dense && place < set.length) {
                    executor.input("x")[set[place] * batch + sample] = 1f;
                } else if (!dense) {
                    executor.input("indices")[place * batch + sample] = place < set.length ? set[place] : -1;
                }
            }
        }
        executor.run();
        return new float[][] {
            Arrays.copyOf(executor.output("y"), outputs * batch), executor.output("rows"), executor.output("slope")
        };
    }
}
