package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Random graphs for tests. */
public final class Graphs {

    private static final int KINDS = 33;

    private Graphs() {}

    /** Numbers between 0.2 and 1.2, so that logarithms, roots and quotients are tame. */
    public static double[] positive(int length, CounterRandom random) {
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = 0.2 + random.nextFloat();
        }
        return numbers;
    }

    /** A graph of {@code size} random operations over two inputs and a variable; all its nodes, the given ones first. */
    public static List<Node> random(GraphBuilder graph, int size, CounterRandom random) {
        int rows = 1 + random.nextInt(5);
        int columns = 1 + random.nextInt(40);
        List<Node> nodes = new ArrayList<>();
        nodes.add(graph.input("x", Shape.of(rows, columns)));
        nodes.add(graph.input("y", Shape.of(1 + random.nextInt(20), columns)));
        nodes.add(graph.variable("w", Shape.of(rows, 1 + random.nextInt(20))));
        while (nodes.size() < size) {
            Node a = nodes.get(random.nextInt(nodes.size()));
            Node b = nodes.get(random.nextInt(nodes.size()));
            try {
                nodes.add(apply(graph, random.nextInt(KINDS), a, b));
            } catch (IllShapedOperationException doesNotFit) {
                // draw another pair
            }
        }
        return nodes;
    }

    /** One of the operations, tamed so that values stay moderate and differentiable. */
    private static Node apply(GraphBuilder graph, int kind, Node a, Node b) {
        return switch (kind) {
            case 0 -> graph.add(a, b);
            case 1 -> graph.subtract(a, b);
            case 2 -> graph.multiply(a, b);
            case 3 -> graph.divide(a, graph.add(graph.square(b), graph.constant(1)));
            case 4 -> graph.minimum(a, b);
            case 5 -> graph.maximum(a, b);
            case 6 -> graph.gate(a, b);
            case 7 -> graph.negate(a);
            case 8 -> graph.abs(a);
            case 9 -> graph.relu(a);
            case 10 -> graph.tanh(a);
            case 11 -> graph.exp(graph.tanh(a));
            case 12 -> graph.log(graph.add(graph.square(a), graph.constant(0.5f)));
            case 13 -> graph.sqrt(graph.add(graph.square(a), graph.constant(0.5f)));
            case 14 -> graph.tanh(graph.product(a, b));
            case 15 -> graph.tanh(graph.product(a, true, b, false));
            case 16 -> graph.tanh(graph.product(a, false, b, true));
            case 17 -> graph.transpose(a);
            case 18 -> graph.multiply(graph.sum(a, Axis.ROWS), graph.constant(0.25f));
            case 19 -> graph.multiply(graph.sum(a, Axis.COLUMNS), graph.constant(0.125f));
            case 20 -> graph.maxOverRows(a);
            case 21 -> graph.gather(a, graph.stopGradient(graph.argMaxOverRows(graph.negate(a))));
            case 22 -> graph.sigmoid(a);
            case 23, 24 -> graph.rows(a, a.shape().rows() / 3, (a.shape().rows() + 1) / 2);
            case 25 -> graph.concatenate(List.of(a, b));
            case 26 -> graph.concatenate(List.of(graph.negate(a), graph.rows(b, 0, 1), a));
            case 27 -> graph.tanh(graph.scan(a, graph.tanh(b), ScanDirection.FORWARDS));
            case 28 -> graph.tanh(graph.scan(a, graph.sigmoid(b), ScanDirection.BACKWARDS));
            case 29 -> convolution(graph, a, b);
            case 30 -> graph.add(a, graph.rows(a, 0, 1));
            case 31 -> graph.multiply(a, graph.rows(a, a.shape().rows() - 1, 1));
            case 32 -> graph.reshape(a, Shape.of(a.shape().columns(), a.shape().rows()));
            default -> throw new AssertionError(kind);
        };
    }

    /** A convolution whose board is a column of a, whose weights are cut out of b. */
    private static Node convolution(GraphBuilder graph, Node a, Node b) {
        int kernel = Math.min(2, a.shape().rows());
        ConvolutionGeometry sizes = new ConvolutionGeometry(
                1, 1, a.shape().rows(), 1, kernel, b.shape().columns());
        return graph.tanh(graph.convolution(sizes, a, graph.rows(b, b.shape().rows() - kernel, kernel)));
    }

    /** The classes of all operations. */
    public static List<Class<?>> operations() {
        return Arrays.stream(Operation.class.getPermittedSubclasses())
                .<Class<?>>flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .toList();
    }
}
