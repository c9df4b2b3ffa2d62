package io.cambrian.evaluators.tensor.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Layers against their formulas written out once more, member by member, in double precision. */
class LayerTest {

    private static final int BATCH = 2;

    private final GraphBuilder graph = new GraphBuilder();
    private final ReferenceExecutor reference = new ReferenceExecutor();
    private final CounterRandom random = new CounterRandom(31, 7);

    private Node input(String name, int rows) {
        draw(name, rows * BATCH);
        return graph.input(name, Shape.of(rows, BATCH));
    }

    private List<Node> parameters(Layer layer) {
        for (Variable parameter : layer.parameters()) {
            draw(parameter.name(), parameter.shape().size());
        }
        return layer.variables(graph);
    }

    private void draw(String name, int length) {
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = random.nextFloat() * 2 - 1;
        }
        reference.set(name, numbers);
    }

    private double[] value(Node node) {
        return reference.evaluate(graph.graph())[node.index()];
    }

    /** Σᵢ W[i][column]·x[i][member]. */
    private double dot(String weights, int outputs, int column, String x, int member) {
        double[] w = reference.given(weights);
        double[] numbers = reference.given(x);
        double sum = 0;
        for (int i = 0; i < w.length / outputs; i++) {
            sum += w[i * outputs + column] * numbers[i * BATCH + member];
        }
        return sum;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    @Test
    void aGruStepIsItsFormula() {
        GruCell cell = new GruCell("gru", 3, 4);
        Node next = cell.apply(graph, parameters(cell), input("x", 3), input("h", 4));
        double[] bias = reference.given("gru.bias");
        double[] expected = new double[4 * BATCH];
        for (int k = 0; k < 4; k++) {
            for (int n = 0; n < BATCH; n++) {
                double z = sigmoid(dot("gru.input", 12, k, "x", n) + bias[k] + dot("gru.recurrent", 12, k, "h", n));
                double r = sigmoid(
                        dot("gru.input", 12, 4 + k, "x", n) + bias[4 + k] + dot("gru.recurrent", 12, 4 + k, "h", n));
                double remembered =
                        dot("gru.recurrent", 12, 8 + k, "h", n) + reference.given("gru.candidate-bias")[k];
                double c = StrictMath.tanh(dot("gru.input", 12, 8 + k, "x", n) + bias[8 + k] + r * remembered);
                expected[k * BATCH + n] = (1 - z) * c + z * reference.given("h")[k * BATCH + n];
            }
        }
        assertArrayEquals(expected, value(next), 1e-12);
    }

    @Test
    void anLstmStepIsItsFormula() {
        LstmCell cell = new LstmCell("lstm", 3, 4);
        LstmCell.State next =
                cell.apply(graph, parameters(cell), input("x", 3), new LstmCell.State(input("h", 4), input("c", 4)));
        double[][] gates = new double[4][4 * BATCH];
        for (int gate = 0; gate < 4; gate++) {
            for (int k = 0; k < 4; k++) {
                for (int n = 0; n < BATCH; n++) {
                    int column = gate * 4 + k;
                    gates[gate][k * BATCH + n] = dot("lstm.input", 16, column, "x", n)
                            + dot("lstm.recurrent", 16, column, "h", n)
                            + reference.given("lstm.bias")[column];
                }
            }
        }
        double[] hidden = new double[4 * BATCH];
        for (int i = 0; i < hidden.length; i++) {
            double cellState = sigmoid(gates[1][i]) * reference.given("c")[i]
                    + sigmoid(gates[0][i]) * StrictMath.tanh(gates[3][i]);
            hidden[i] = sigmoid(gates[2][i]) * StrictMath.tanh(cellState);
        }
        assertArrayEquals(hidden, value(next.hidden()), 1e-12);
    }

    @Test
    void layerNormBringsEachMemberToMeanZeroAndVarianceOne() {
        LayerNorm norm = new LayerNorm("norm", 5, 0f);
        List<Node> parameters = parameters(norm);
        reference.set("norm.gain", 1, 1, 1, 1, 2).set("norm.shift", 0, 0, 0, 0, 3);
        double[] y = value(norm.apply(graph, parameters, input("x", 5)));
        for (int n = 0; n < BATCH; n++) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < 5; i++) {
                double number = i < 4 ? y[i * BATCH + n] : (y[i * BATCH + n] - 3) / 2;
                sum += number;
                squares += number * number;
            }
            assertEquals(0, sum, 1e-6);
            assertEquals(5, squares, 1e-5);
        }
    }

    @Test
    void softmaxAndItsLogarithmAgreeAndDoNotOverflow() {
        Node x = graph.input("x", Shape.of(3, 2));
        reference.set("x", 1000, 0, 1001, 1, Double.NEGATIVE_INFINITY, 2);
        double e = StrictMath.E;
        double[] softmax = value(Softmax.of(graph, x));
        assertEquals(1 / (1 + e), softmax[0], 1e-12);
        assertEquals(0, softmax[4]);
        double[] logarithm = value(Softmax.logarithm(graph, x));
        assertEquals(StrictMath.log(softmax[2]), logarithm[2], 1e-12);
        assertEquals(StrictMath.log(softmax[5]), logarithm[5], 1e-12);
        double[] logSumExp = value(Softmax.logSumExp(graph, x));
        assertEquals(1001 + StrictMath.log(1 + 1 / e), logSumExp[0], 1e-12);
        assertEquals(StrictMath.log(1 + e + e * e), logSumExp[1], 1e-12);
    }

    @Test
    void theDerivativeOfLogSumExpIsSoftmaxAlthoughTheMaximumIsStopped() {
        Node x = input("x", 3);
        Node slope = Gradient.of(graph, graph.sum(Softmax.logSumExp(graph, x), Axis.ALL), List.of(x))
                .getFirst();
        assertArrayEquals(value(Softmax.of(graph, x)), value(slope), 1e-12);
    }

    @Test
    void freshForgetGatesAreOpenAndFreshGainsAreOne() {
        Variables variables = new Variables();
        LstmCell cell = new LstmCell("lstm", 2, 3);
        LayerNorm norm = new LayerNorm("norm", 2, 1e-5f);
        for (Layer layer : List.of(cell, norm, new DenseLayer("dense", 3, 1), new GruCell("gru", 2, 3))) {
            layer.parameters().forEach(parameter -> variables.declare(parameter.name(), parameter.shape()));
            layer.initialise(variables, random);
        }
        assertArrayEquals(new float[] {0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0}, variables.values("lstm.bias"));
        assertArrayEquals(new float[] {1, 1}, variables.values("norm.gain"));
        for (float weight : variables.values("dense.weight")) {
            assertEquals(0, weight, 1.0, "√(3 / 3)");
        }
    }
}
