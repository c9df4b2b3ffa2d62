package io.cambrian.evaluators.tensor;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;

/** Random graphs for tests. */
final class Graphs {

    private Graphs() {}

    /** Numbers between 0.2 and 1.2, so that logarithms, roots and quotients are tame. */
    static double[] positive(int length, CounterRandom random) {
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = 0.2 + random.nextFloat();
        }
        return numbers;
    }

    /** A graph of {@code size} random operations over two inputs and a variable; all its nodes, the given ones first. */
    static List<Node> random(GraphBuilder graph, int size, CounterRandom random) {
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
                nodes.add(apply(graph, random.nextInt(22), a, b));
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
            default -> throw new AssertionError(kind);
        };
    }
}
