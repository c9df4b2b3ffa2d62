package io.cambrian.evaluators.nd4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Contraction;
import io.cambrian.evaluators.tensor.Elementwise;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.kernel.BinaryFunction;
import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKind;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import io.cambrian.evaluators.tensor.kernel.UnaryFunction;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation alone, on ND4J and on the default backend. */
@RequiresNd4j
class OperationTest {

    /** Relative to the magnitude of a number (or to 1): a few units in the last place of exp, log and tanh. */
    private static final double TOLERANCE = 2e-6;

    private static final float[] SPECIAL = {
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        0f,
        -0f,
        1f,
        -1f,
        2.5f,
        -2.5f,
        1e-31f,
        -1e-31f,
        1e30f,
        100f,
        -100f
    };

    @ParameterizedTest
    @EnumSource
    void aFunctionOfOneNumberAgreesOnSpecialNumbers(UnaryFunction function) {
        assertParity(
                new Shape(2, SPECIAL.length / 2),
                new Shape(1, 1),
                SPECIAL,
                new float[1],
                (graph, nodes) -> graph.add(new Elementwise.Unary(function, nodes.getFirst())));
    }

    @ParameterizedTest
    @EnumSource
    void aFunctionOfTwoNumbersAgreesOnAllPairsOfSpecialNumbers(BinaryFunction function) {
        BiFunction<GraphBuilder, List<Node>, Node> pairs =
                (graph, nodes) -> graph.add(new Elementwise.Binary(function, nodes.getFirst(), nodes.getLast()));
        int n = SPECIAL.length;
        assertParity(new Shape(n, 1), new Shape(1, n), SPECIAL, SPECIAL, pairs);
        assertParity(new Shape(1, n), new Shape(n, 1), SPECIAL, SPECIAL, pairs);
        float[] repeated = new float[n * n];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = SPECIAL[i / n];
        }
        assertParity(new Shape(n, n), new Shape(1, n), repeated, SPECIAL, pairs);
        assertParity(new Shape(1, n), new Shape(n, n), SPECIAL, repeated, pairs);
    }

    @Test
    void productsAgreeInAllOrientations() {
        for (int orientation = 0; orientation < 4; orientation++) {
            boolean ta = (orientation & 1) > 0;
            boolean tb = (orientation & 2) > 0;
            Shape a = ta ? new Shape(7, 5) : new Shape(5, 7);
            Shape b = tb ? new Shape(3, 7) : new Shape(7, 3);
            assertParity(a, b, (graph, nodes) -> graph.product(nodes.getFirst(), ta, nodes.getLast(), tb));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sumsAgreeOnEveryAxis(Axis axis) {
        assertParity(new Shape(5, 33), (graph, x) -> graph.sum(x, axis));
    }

    @Test
    void whatMovesNumbersAgrees() {
        assertParity(new Shape(4, 9), GraphBuilder::transpose);
        assertParity(new Shape(1, 9), (graph, x) -> graph.broadcast(x, new Shape(4, 9)));
        assertParity(new Shape(4, 1), (graph, x) -> graph.broadcast(x, new Shape(4, 9)));
        assertParity(new Shape(1, 1), (graph, x) -> graph.broadcast(x, new Shape(4, 9)));
        assertParity(new Shape(6, 9), (graph, x) -> graph.rows(x, 2, 3));
        assertParity(new Shape(6, 9), (graph, x) -> graph.rows(x, 5, 1));
        assertParity(
                new Shape(2, 9),
                new Shape(3, 9),
                (graph, nodes) -> graph.concatenate(List.of(nodes.getFirst(), nodes.getLast(), nodes.getFirst())));
        assertParity(new Shape(3, 4), GraphBuilder::stopGradient);
    }

    @Test
    void choicesOfRowsAgreeAndTheFirstOfEqualsIsChosen() {
        float[] ties = {1, 2, 3, Float.NaN, 2, 2, 3, 1, 2, 1, 1, 5};
        for (BiFunction<GraphBuilder, List<Node>, Node> choice : List.<BiFunction<GraphBuilder, List<Node>, Node>>of(
                (graph, nodes) -> graph.maxOverRows(nodes.getFirst()),
                (graph, nodes) -> graph.argMaxOverRows(nodes.getFirst()),
                (graph, nodes) -> graph.oneHot(nodes.getLast(), 3),
                (graph, nodes) -> graph.gather(nodes.getFirst(), nodes.getLast()))) {
            assertParity(new Shape(3, 4), new Shape(1, 4), ties, new float[] {2, 0, 1, 2}, choice);
        }
    }

    @Test
    void fewOnesAgreeAndNegativeIndicesHaveNone() {
        assertParity(
                new Shape(3, 4),
                new Shape(2, 4),
                new float[12],
                new float[] {0, -1, 1, 2, 1, -1, 1, -1},
                (graph, nodes) -> graph.fewHot(nodes.getLast(), 3));
    }

    @Test
    void aRowThatIsNotThereIsNamed() {
        GraphBuilder graph = new GraphBuilder();
        Node indices = graph.input("indices", new Shape(1, 2));
        Executor executor = executor(new Nd4jBackend(), graph, graph.oneHot(indices, 3));
        executor.input("indices")[1] = 3;
        String message =
                assertThrows(IndexOutOfBoundsException.class, executor::run).getMessage();
        assertEquals("indices from 0.0 to 3.0 are given where rows 0 to 2 are there", message);
    }

    @ParameterizedTest
    @EnumSource
    void recurrencesAgreeInBothDirections(ScanDirection direction) {
        assertParity(
                new Shape(6, 17),
                new Shape(6, 17),
                (graph, nodes) -> graph.scan(nodes.getFirst(), nodes.getLast(), direction));
    }

    @ParameterizedTest
    @EnumSource
    void convolutionsAndTheirGradientsAgree(ConvolutionKind kind) {
        for (ConvolutionGeometry sizes : List.of(
                new ConvolutionGeometry(2, 6, 5, 3, 3, 4),
                new ConvolutionGeometry(1, 4, 4, 1, 2, 3),
                new ConvolutionGeometry(3, 3, 3, 3, 3, 2))) {
            Shape boards = new Shape(sizes.boardSize(), 7);
            Shape weights = new Shape(sizes.patchSize(), sizes.outputChannels());
            Shape results = new Shape(sizes.resultSize(), 7);
            assertParity(
                    kind == ConvolutionKind.INPUT_GRADIENT ? results : boards,
                    kind == ConvolutionKind.WEIGHT_GRADIENT ? results : weights,
                    (graph, nodes) ->
                            graph.add(new Contraction.Convolution(kind, sizes, nodes.getFirst(), nodes.getLast())));
        }
    }

    /** The random graphs of the parity tests consist of every kind of operation there is, so none is forgotten there. */
    @Test
    void randomProgramsContainEveryOperation() {
        Set<Class<?>> seen = new HashSet<>();
        for (int round = 0; round < RandomProgramTest.PROGRAMS; round++) {
            Program program = RandomProgramTest.program(new CounterRandom(7, round));
            program.graph().operations().forEach(operation -> seen.add(operation.getClass()));
        }
        for (Class<?> family : Operation.class.getPermittedSubclasses()) {
            for (Class<?> operation : family.getPermittedSubclasses()) {
                assertTrue(seen.contains(operation), operation + " is not among " + seen);
            }
        }
    }

    private static void assertParity(Shape shape, BiFunction<GraphBuilder, Node, Node> operation) {
        assertParity(shape, new Shape(1, 1), (graph, nodes) -> operation.apply(graph, nodes.getFirst()));
    }

    private static void assertParity(Shape a, Shape b, BiFunction<GraphBuilder, List<Node>, Node> operation) {
        assertParity(a, b, random(a.size(), 1), random(b.size(), 2), operation);
    }

    private static void assertParity(
            Shape a, Shape b, float[] x, float[] y, BiFunction<GraphBuilder, List<Node>, Node> operation) {
        GraphBuilder graph = new GraphBuilder();
        List<Node> given = List.of(graph.input("a", a), graph.input("b", b));
        Node result = operation.apply(graph, given);
        float[] expected = result(Backends.best(), graph, result, x, y);
        float[] found = result(new Nd4jBackend(), graph, result, x, y);
        assertEquals(expected.length, found.length);
        for (int i = 0; i < expected.length; i++) {
            double scale = Math.max(1, Math.abs(expected[i]));
            String where = graph.definition(result) + ", number " + i;
            if (Float.isFinite(expected[i])) {
                assertEquals(expected[i], found[i], TOLERANCE * scale, where);
            } else {
                assertEquals(expected[i], found[i], where);
            }
        }
    }

    private static float[] result(Backend backend, GraphBuilder graph, Node result, float[] x, float[] y) {
        Executor executor = executor(backend, graph, result);
        System.arraycopy(x, 0, executor.input("a"), 0, x.length);
        System.arraycopy(y, 0, executor.input("b"), 0, y.length);
        executor.run();
        return executor.output("result");
    }

    private static Executor executor(Backend backend, GraphBuilder graph, Node result) {
        return backend.executor(Program.of(graph).output("result", result).build(), new Variables());
    }

    private static float[] random(int length, long stream) {
        CounterRandom random = new CounterRandom(3, stream);
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = 2f * random.nextFloat() - 1f;
        }
        return numbers;
    }
}
