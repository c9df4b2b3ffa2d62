package io.cambrian.evaluators.tensor;

import static io.cambrian.evaluators.tensor.FusionPattern.COLUMN;
import static io.cambrian.evaluators.tensor.FusionPattern.FREE;
import static io.cambrian.evaluators.tensor.FusionPattern.FULL;

import io.cambrian.evaluators.tensor.kernel.FusedFunction;
import java.util.ArrayList;
import java.util.List;

/** The patterns that are looked for, larger ones before those that they contain. */
final class FusionCatalogue {

    static final List<FusionPattern> PATTERNS = List.of(
            adam(true),
            adam(false),
            addColumnRelu(),
            addColumnTanh(),
            tanhSlope(),
            fewHotLayer(),
            fewHotLayerByRows(),
            fewHotWeightGradient());

    private FusionCatalogue() {}

    private static FusionPattern addColumnRelu() {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", FULL);
        Node column = graph.input("column", COLUMN);
        return pattern(
                FusedFunction.ADD_COLUMN_RELU, graph, List.of(x, column), List.of(graph.relu(graph.add(x, column))));
    }

    private static FusionPattern addColumnTanh() {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", FULL);
        Node column = graph.input("column", COLUMN);
        return pattern(
                FusedFunction.ADD_COLUMN_TANH, graph, List.of(x, column), List.of(graph.tanh(graph.add(x, column))));
    }

    /** As the reverse pass writes it. */
    private static FusionPattern tanhSlope() {
        GraphBuilder graph = new GraphBuilder();
        Node g = graph.input("g", FULL);
        Node y = graph.input("y", FULL);
        Node slope = graph.multiply(g, graph.subtract(graph.constant(1), graph.square(y)));
        return pattern(FusedFunction.TANH_SLOPE, graph, List.of(g, y), List.of(slope));
    }

    private static FusionPattern fewHotLayer() {
        GraphBuilder graph = new GraphBuilder();
        Node w = graph.input(FREE + "w", Shape.of(4, 3));
        Node indices = graph.input(FREE + "indices", FULL);
        Node y = graph.product(w, true, graph.fewHot(indices, 4), false);
        return pattern(FusedFunction.FEW_HOT_LAYER, graph, List.of(w, indices), List.of(y));
    }

    private static FusionPattern fewHotLayerByRows() {
        GraphBuilder graph = new GraphBuilder();
        Node w = graph.input(FREE + "w", Shape.of(4, 3));
        Node indices = graph.input(FREE + "indices", FULL);
        Node y = graph.product(graph.fewHot(indices, 4), true, w, false);
        return pattern(FusedFunction.FEW_HOT_LAYER_BY_ROWS, graph, List.of(indices, w), List.of(y));
    }

    private static FusionPattern fewHotWeightGradient() {
        GraphBuilder graph = new GraphBuilder();
        Node g = graph.input(FREE + "g", FULL);
        Node indices = graph.input(FREE + "indices", FULL);
        Node y = graph.product(graph.fewHot(indices, 4), false, g, true);
        return pattern(FusedFunction.FEW_HOT_WEIGHT_GRADIENT, graph, List.of(indices, g), List.of(y));
    }

    /** As {@code optimiser.Adam} writes it, the gradient limited by a common factor or not. */
    private static FusionPattern adam(boolean limited) {
        GraphBuilder graph = new GraphBuilder();
        Node w = graph.input("w", FULL);
        Node m = graph.input("m", FULL);
        Node v = graph.input("v", FULL);
        Node g = graph.input("g", FULL);
        List<Node> operands = new ArrayList<>(List.of(w, m, v, g));
        for (String name : List.of("keepMean", "mixMean", "keepSquare", "mixSquare", "rate", "correction", "epsilon")) {
            operands.add(graph.input(name, Shape.SCALAR));
        }
        Node x = g;
        if (limited) {
            Node factor = graph.input("factor", Shape.SCALAR);
            operands.add(factor);
            x = graph.multiply(g, factor);
        }
        Node mean = average(graph, m, operands.get(4), x, operands.get(5));
        Node square = average(graph, v, operands.get(6), graph.square(x), operands.get(7));
        Node scale = graph.add(graph.sqrt(graph.multiply(square, operands.get(9))), operands.get(10));
        Node next = graph.subtract(w, graph.divide(graph.multiply(mean, operands.get(8)), scale));
        return pattern(
                limited ? FusedFunction.LIMITED_ADAM_STEP : FusedFunction.ADAM_STEP,
                graph,
                operands,
                List.of(next, mean, square));
    }

    private static Node average(GraphBuilder graph, Node old, Node keep, Node x, Node mix) {
        return graph.flushTiny(graph.add(graph.multiply(old, keep), graph.multiply(x, mix)));
    }

    private static FusionPattern pattern(
            FusedFunction function, GraphBuilder graph, List<Node> operands, List<Node> results) {
        return new FusionPattern(function, graph.graph(), List.copyOf(operands), results);
    }
}
