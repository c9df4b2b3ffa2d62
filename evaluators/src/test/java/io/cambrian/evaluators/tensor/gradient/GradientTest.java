package io.cambrian.evaluators.tensor.gradient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.Contraction;
import io.cambrian.evaluators.tensor.Elementwise;
import io.cambrian.evaluators.tensor.Graph;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Graphs;
import io.cambrian.evaluators.tensor.IllShapedOperationException;
import io.cambrian.evaluators.tensor.Leaf;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.Reduction;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Shape;
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

/** Gradients, and gradients of gradients, against central differences in double precision. */
class GradientTest {

    private static final double STEP = 1e-5;

    /** What has been checked: classes of operations, functions, directions and kinds. */
    private final Set<Object> checked = new HashSet<>();

    /** What tells an operation from others with a derivative of their own. */
    private static Object kind(Operation operation) {
        return switch (operation) {
            case Elementwise.Unary unary -> unary.function();
            case Elementwise.Binary binary -> binary.function();
            case Reduction.Sum sum -> sum.axis();
            case Reduction.Scan scan -> scan.direction();
            case Contraction.Convolution convolution -> convolution.kind();
            default -> operation.getClass();
        };
    }

    /** Everything that has to be checked. A variable is differentiated like an input. */
    private static Set<Object> all() {
        Set<Object> all = new HashSet<>(Graphs.operations());
        List.of(
                        Elementwise.Unary.class,
                        Elementwise.Binary.class,
                        Reduction.Sum.class,
                        Reduction.Scan.class,
                        Contraction.Convolution.class,
                        Leaf.Variable.class)
                .forEach(all::remove);
        all.addAll(List.of(UnaryFunction.values()));
        all.addAll(List.of(BinaryFunction.values()));
        all.addAll(List.of(Axis.values()));
        all.addAll(List.of(ScanDirection.values()));
        all.addAll(List.of(ConvolutionKind.values()));
        return all;
    }

    /** One operation as a function of a 3×4 input x and a 3×4 input y. */
    private void check(String name, BiFunction<GraphBuilder, List<Node>, Node> build) {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", Shape.of(3, 4));
        Node y = graph.input("y", Shape.of(3, 4));
        Node value = build.apply(graph, List.of(x, y));
        graph.graph().operations().forEach(operation -> checked.add(kind(operation)));
        // uneven weights, so that no entry of the derivative cancels another
        Node weights = graph.input("weights", value.shape());
        Node loss = graph.sum(graph.multiply(graph.multiply(value, weights), value), Axis.ALL);
        List<Node> slopes = Gradient.of(graph, loss, List.of(x, y));
        Node bend = graph.add(
                graph.sum(graph.multiply(slopes.get(0), graph.tanh(x)), Axis.ALL),
                graph.sum(graph.multiply(slopes.get(1), graph.square(y)), Axis.ALL));
        List<Node> second = Gradient.of(graph, bend, List.of(x, y));
        CounterRandom random = new CounterRandom(11, name.hashCode());
        ReferenceExecutor reference = new ReferenceExecutor()
                .set("x", Graphs.positive(12, random))
                .set("y", Graphs.positive(12, random))
                .set("weights", Graphs.positive(value.shape().size(), random));
        matches(name + ", first order", graph.graph(), loss, slopes, reference);
        matches(name + ", second order", graph.graph(), bend, second, reference);
    }

    private static void matches(
            String what, Graph graph, Node scalar, List<Node> gradients, ReferenceExecutor reference) {
        double[][] values = reference.evaluate(graph);
        for (int side = 0; side < 2; side++) {
            double[] x = reference.given(side == 0 ? "x" : "y");
            for (int i = 0; i < x.length; i++) {
                double kept = x[i];
                x[i] = kept + STEP;
                double above = reference.scalar(graph, scalar);
                x[i] = kept - STEP;
                double below = reference.scalar(graph, scalar);
                x[i] = kept;
                double expected = (above - below) / (2 * STEP);
                double found = values[gradients.get(side).index()][i];
                assertEquals(expected, found, 1e-5 * Math.max(1, Math.abs(expected)), what + ", entry " + i);
            }
        }
    }

    @Test
    void everyOperationHasItsDerivativeToSecondOrder() {
        check("add", (g, n) -> g.add(n.get(0), n.get(1)));
        check("subtract", (g, n) -> g.subtract(n.get(0), n.get(1)));
        check("multiply", (g, n) -> g.multiply(n.get(0), n.get(1)));
        check("divide", (g, n) -> g.divide(n.get(0), n.get(1)));
        check("minimum", (g, n) -> g.minimum(n.get(0), n.get(1)));
        check("maximum", (g, n) -> g.maximum(n.get(0), n.get(1)));
        check("gate", (g, n) -> g.gate(n.get(0), g.subtract(n.get(1), n.get(0))));
        check("select", (g, n) -> g.select(g.greater(n.get(0), n.get(1)), g.square(n.get(0)), n.get(1)));
        check("equal", (g, n) -> g.multiply(g.equal(n.get(0), n.get(0)), n.get(1)));
        check("negate", (g, n) -> g.negate(g.multiply(n.get(0), n.get(1))));
        check("abs", (g, n) -> g.abs(g.subtract(n.get(0), n.get(1))));
        check("relu", (g, n) -> g.relu(g.subtract(n.get(0), n.get(1))));
        check("tanh", (g, n) -> g.tanh(g.multiply(n.get(0), n.get(1))));
        check("exp", (g, n) -> g.exp(g.multiply(n.get(0), n.get(1))));
        check("log", (g, n) -> g.log(g.add(n.get(0), n.get(1))));
        check("sqrt", (g, n) -> g.sqrt(g.multiply(n.get(0), n.get(1))));
        check("flush", (g, n) -> g.flushTiny(g.multiply(n.get(0), n.get(1))));
        check("product", (g, n) -> g.product(n.get(0), false, n.get(1), true));
        check("product, left transposed", (g, n) -> g.product(n.get(0), true, n.get(1), false));
        check("product, neither", (g, n) -> g.product(n.get(0), g.transpose(n.get(1))));
        check("product, both", (g, n) -> g.product(n.get(0), true, g.transpose(n.get(1)), true));
        check("transpose", (g, n) -> g.transpose(g.multiply(n.get(0), n.get(1))));
        check("sum over rows", (g, n) -> g.sum(g.multiply(n.get(0), n.get(1)), Axis.ROWS));
        check("sum over columns", (g, n) -> g.sum(g.multiply(n.get(0), n.get(1)), Axis.COLUMNS));
        check("mean", (g, n) -> g.mean(g.multiply(n.get(0), n.get(1))));
        check("broadcast row", (g, n) -> g.broadcast(g.sum(n.get(0), Axis.ROWS), Shape.of(5, 4)));
        check("broadcast column", (g, n) -> g.broadcast(g.sum(n.get(1), Axis.COLUMNS), Shape.of(3, 7)));
        check("broadcast scalar", (g, n) -> g.broadcast(g.mean(n.get(1)), Shape.of(3, 7)));
        check("max over rows", (g, n) -> g.multiply(g.maxOverRows(n.get(0)), g.maxOverRows(n.get(1))));
        check("gather", (g, n) -> g.gather(n.get(0), g.argMaxOverRows(n.get(1))));
        check("sigmoid", (g, n) -> g.sigmoid(g.multiply(n.get(0), n.get(1))));
        check("reshape", (g, n) -> g.reshape(g.multiply(n.get(0), n.get(1)), Shape.of(2, 6)));
        check("rows", (g, n) -> g.rows(g.multiply(n.get(0), n.get(1)), 1, 2));
        check("rows that overlap", (g, n) -> g.multiply(g.rows(n.get(0), 0, 2), g.rows(n.get(0), 1, 2)));
        check("concatenate", (g, n) -> g.concatenate(List.of(n.get(0), g.rows(n.get(1), 2, 1), n.get(0))));
        for (ScanDirection direction : ScanDirection.values()) {
            check("scan " + direction, (g, n) -> g.scan(n.get(0), n.get(1), direction));
            check(
                    "scan of one row " + direction,
                    (g, n) -> g.scan(g.rows(n.get(0), 1, 1), g.rows(n.get(1), 1, 1), direction));
        }
        // three numbers a board, four boards; weights 4 × 3 of two channels of kernels 1 × 2
        ConvolutionGeometry sizes = new ConvolutionGeometry(1, 1, 3, 1, 2, 4);
        check("convolution", (g, n) -> g.convolution(sizes, n.get(0), g.rows(n.get(1), 0, 2)));
        check(
                "convolution, input gradient",
                (g, n) -> g.convolution(
                        ConvolutionKind.INPUT_GRADIENT,
                        sizes,
                        g.concatenate(List.of(n.get(0), n.get(0), g.rows(n.get(1), 0, 2))),
                        g.rows(n.get(1), 0, 2)));
        check(
                "convolution, weight gradient",
                (g, n) -> g.convolution(
                        ConvolutionKind.WEIGHT_GRADIENT,
                        sizes,
                        n.get(0),
                        g.concatenate(List.of(n.get(0), n.get(0), g.rows(n.get(1), 0, 2)))));
        check("row with matrix", (g, n) -> g.divide(n.get(0), g.sum(n.get(1), Axis.ROWS)));
        check("matrix with column", (g, n) -> g.multiply(g.sum(n.get(1), Axis.COLUMNS), n.get(0)));
        check("column with row", (g, n) -> g.multiply(g.sum(n.get(1), Axis.COLUMNS), g.sum(n.get(0), Axis.ROWS)));
        check("matrix with scalar", (g, n) -> g.subtract(g.mean(n.get(1)), n.get(0)));
        check("sign", (g, n) -> g.multiply(g.sign(g.subtract(n.get(0), n.get(1))), n.get(0)));
        check("greater or equal", (g, n) -> g.multiply(g.greaterOrEqual(n.get(0), n.get(1)), n.get(0)));
        check("one-hot", (g, n) -> g.multiply(g.oneHot(g.argMaxOverRows(n.get(1)), 3), n.get(0)));
        check("stopped", (g, n) -> g.multiply(g.stopGradient(g.sign(n.get(0))), n.get(1)));
        assertEquals(all(), checked, "every operation is checked, and a new one must be");
    }

    @Test
    void randomCompositionsAgreeToSecondOrder() {
        for (int round = 0; round < 25; round++) {
            CounterRandom random = new CounterRandom(5, round);
            GraphBuilder graph = new GraphBuilder();
            List<Node> nodes = Graphs.random(graph, 14, random);
            Node x = nodes.get(0);
            Node y = nodes.get(1);
            Node loss = graph.mean(graph.tanh(nodes.getLast()));
            List<Node> slopes = Gradient.of(graph, loss, List.of(x, y));
            Node bend =
                    graph.add(graph.mean(graph.multiply(slopes.get(0), x)), graph.mean(graph.square(slopes.get(1))));
            ReferenceExecutor reference = new ReferenceExecutor()
                    .set("x", Graphs.positive(x.shape().size(), random))
                    .set("y", Graphs.positive(y.shape().size(), random))
                    .set("w", Graphs.positive(nodes.get(2).shape().size(), random));
            matches("round " + round, graph.graph(), loss, slopes, reference);
            List<Node> second = Gradient.of(graph, bend, List.of(x, y));
            matches("round " + round, graph.graph(), bend, second, reference);
        }
    }

    @Test
    void aRootOfZeroHasTheDerivativeZeroOfAnyOrder() {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", Shape.SCALAR);
        Node norm = graph.sqrt(graph.square(x));
        Node slope = Gradient.of(graph, norm, List.of(x)).getFirst();
        Node bend = Gradient.of(graph, slope, List.of(x)).getFirst();
        double[][] values = new ReferenceExecutor().set("x", 0).evaluate(graph.graph());
        assertEquals(0, values[slope.index()][0]);
        assertEquals(0, values[bend.index()][0]);
    }

    @Test
    void nothingFlowsThroughAStoppedGradient() {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", Shape.SCALAR);
        Node stopped = graph.multiply(x, graph.stopGradient(graph.square(x)));
        Node slope = Gradient.of(graph, stopped, List.of(x)).getFirst();
        assertEquals(9, new ReferenceExecutor().set("x", 3).scalar(graph.graph(), slope));
    }

    @Test
    void whatTheScalarDoesNotDependOnHasAGradientOfZeros() {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", Shape.of(2, 2));
        Node y = graph.input("y", Shape.of(3, 1));
        Node slope = Gradient.of(graph, graph.mean(x), List.of(y)).getFirst();
        assertEquals(y.shape(), slope.shape());
        ReferenceExecutor reference =
                new ReferenceExecutor().set("x", 1, 2, 3, 4).set("y", 1, 2, 3);
        assertEquals(0, reference.evaluate(graph.graph())[slope.index()][2]);
    }

    /** For 2·x with the weight x the slope is 2·x and not 4·x, and the slope of that slope is 2: the weight was held once only. */
    @Test
    void weightsOfOutputsAreConstantsWithoutBeingStopped() {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", Shape.of(2, 1));
        Node output = graph.add(x, x);
        Node slope = Gradient.of(graph, List.of(output, graph.square(x)), List.of(x, x), List.of(x))
                .getFirst();
        Node again = Gradient.of(graph, graph.sum(slope, Axis.ALL), List.of(x)).getFirst();
        double[][] values = new ReferenceExecutor().set("x", 3, -1).evaluate(graph.graph());
        assertEquals(2 * 3 + 2 * 3 * 3, values[slope.index()][0]);
        assertEquals(2 * -1 + 2, values[slope.index()][1]);
        assertEquals(2 + 4 * 3, values[again.index()][0]);
    }

    @Test
    void aWeightHasTheShapeOfItsOutput() {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", Shape.of(2, 1));
        assertThrows(
                IllShapedOperationException.class,
                () -> Gradient.of(graph, List.of(x), List.of(graph.constant(1)), List.of(x)));
    }

    @Test
    void sharedSubexpressionsAreWrittenOnce() {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", Shape.of(2, 2));
        Node one = graph.tanh(graph.add(x, x));
        int size = graph.graph().size();
        assertEquals(one, graph.tanh(graph.add(x, x)));
        assertTrue(graph.graph().size() == size);
    }
}
