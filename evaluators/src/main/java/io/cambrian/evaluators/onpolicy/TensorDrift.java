package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.term.DriftAlgebra;
import io.cambrian.searchspace.drift.term.WeightMatrix;
import java.util.ArrayList;
import java.util.List;

/**
 * Drifts as nodes of a graph: one row of numbers, one for each transition of a minibatch.
 *
 * <p>The weights of a drift's network become variables that no update changes, so drifts of one shape have the same program
 * whatever their weights.
 */
final class TensorDrift implements DriftAlgebra<Node> {

    private static final String WEIGHT = "drift.weight.";

    private final GraphBuilder graph;
    private final Node logRatio;
    private final Node ratio;
    private final Node advantage;
    private final Node progress;
    private final List<WeightMatrix> weights = new ArrayList<>();

    /**
     * @param logRatio ln r [1][batch]
     * @param advantage A [1][batch]
     * @param progress p, one number
     */
    TensorDrift(GraphBuilder graph, Node logRatio, Node advantage, Node progress) {
        this.graph = graph;
        this.logRatio = minimum(maximum(logRatio, constant(-GREATEST_LOG_RATIO)), constant(GREATEST_LOG_RATIO));
        this.ratio = graph.exp(this.logRatio);
        this.advantage = advantage;
        this.progress = progress;
    }

    /** f = r·A − D [1][batch]. */
    Node objective(Drift drift) {
        return subtract(multiply(ratio, advantage), drift.express(this));
    }

    /** Gives the variables of the drifts that were expressed their weights. */
    void writeWeights(Variables variables) {
        for (int i = 0; i < weights.size(); i++) {
            WeightMatrix matrix = weights.get(i);
            float[] values = variables.values(name(i));
            for (int row = 0; row < matrix.rows(); row++) {
                for (int column = 0; column < matrix.columns(); column++) {
                    values[column * matrix.rows() + row] = matrix.at(row, column);
                }
            }
        }
    }

    /** Whether a variable holds weights of a drift. */
    static boolean owns(String variable) {
        return variable.startsWith(WEIGHT);
    }

    private static String name(int matrix) {
        return WEIGHT + matrix;
    }

    @Override
    public Node ratio() {
        return ratio;
    }

    @Override
    public Node logRatio() {
        return logRatio;
    }

    @Override
    public Node advantage() {
        return advantage;
    }

    @Override
    public Node progress() {
        return progress;
    }

    @Override
    public Node constant(double value) {
        return graph.constant((float) value);
    }

    @Override
    public Node add(Node a, Node b) {
        return graph.add(a, b);
    }

    @Override
    public Node subtract(Node a, Node b) {
        return graph.subtract(a, b);
    }

    @Override
    public Node multiply(Node a, Node b) {
        return graph.multiply(a, b);
    }

    @Override
    public Node divide(Node a, Node b) {
        return graph.divide(a, b);
    }

    @Override
    public Node maximum(Node a, Node b) {
        return graph.maximum(a, b);
    }

    @Override
    public Node minimum(Node a, Node b) {
        return graph.minimum(a, b);
    }

    @Override
    public Node relu(Node x) {
        return graph.relu(x);
    }

    @Override
    public Node abs(Node x) {
        return graph.abs(x);
    }

    @Override
    public Node tanh(Node x) {
        return graph.tanh(x);
    }

    @Override
    public Node whereNotNegative(Node condition, Node yes, Node no) {
        return graph.select(graph.greaterOrEqual(condition, graph.constant(0)), yes, no);
    }

    @Override
    public Node stack(List<Node> parts) {
        return graph.concatenate(parts);
    }

    /** The matrix is kept inputs × outputs, the order that products of a batch in the lanes read fastest. */
    @Override
    public Node product(WeightMatrix matrix, Node x) {
        weights.add(matrix);
        Node transposed = graph.variable(name(weights.size() - 1), Shape.of(matrix.columns(), matrix.rows()));
        return graph.product(transposed, true, x, false);
    }
}
