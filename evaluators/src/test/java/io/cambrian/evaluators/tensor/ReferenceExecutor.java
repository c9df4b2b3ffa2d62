package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.BinaryFunction;
import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import io.cambrian.evaluators.tensor.kernel.UnaryFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Evaluates a graph in double precision, as plainly as possible: what the fast executors are judged by. */
public final class ReferenceExecutor {

    private final Map<String, double[]> given = new HashMap<>();
    private final List<double[]> held = new ArrayList<>();
    private int nextHeld;

    /** Sets an input or variable. */
    public ReferenceExecutor set(String name, double... values) {
        given.put(name, values);
        return this;
    }

    /**
     * From now on every stopped gradient keeps the value that it has now, whatever is set. Differences of what is then
     * evaluated are what derivatives mean that go through no stopped gradient.
     */
    public ReferenceExecutor holdStopped(Graph graph) {
        double[][] values = evaluate(graph);
        for (int i = 0; i < graph.size(); i++) {
            if (graph.operations().get(i) instanceof Elementwise.StopGradient) {
                held.add(values[i]);
            }
        }
        return this;
    }

    private double[] nextHeld() {
        return held.get(nextHeld++);
    }

    public double[] given(String name) {
        return Objects.requireNonNull(given.get(name), name);
    }

    public double scalar(Graph graph, Node node) {
        return evaluate(graph)[node.index()][0];
    }

    /** The values of all nodes, each row after row. */
    public double[][] evaluate(Graph graph) {
        nextHeld = 0;
        double[][] values = new double[graph.size()][];
        for (int i = 0; i < graph.size(); i++) {
            values[i] = evaluate(graph.operations().get(i), values);
        }
        return values;
    }

    private double[] evaluate(Operation operation, double[][] values) {
        Shape shape = operation.shape();
        return switch (operation) {
            case Leaf.Input input -> given(input.name());
            case Leaf.Variable variable -> given(variable.name());
            case Leaf.Constant constant -> new double[] {constant.value()};
            case Elementwise.Unary unary -> fill(shape, (i, j) -> apply(unary.function(), at(values, unary.x(), i, j)));
            case Elementwise.Binary binary ->
                fill(
                        shape,
                        (i, j) -> apply(binary.function(), at(values, binary.a(), i, j), at(values, binary.b(), i, j)));
            case Contraction.Product product -> fill(shape, (i, j) -> product(product, values, i, j));
            case Layout.Transpose transpose -> fill(shape, (i, j) -> at(values, transpose.x(), j, i));
            case Layout.Broadcast broadcast -> fill(shape, (i, j) -> at(values, broadcast.x(), i, j));
            case Reduction.Sum sum -> sum(shape, sum.x(), values[sum.x().index()]);
            case Reduction.MaxOverRows max -> fill(shape, (i, j) -> at(values, max.x(), argMax(values, max.x(), j), j));
            case Reduction.ArgMaxOverRows max -> fill(shape, (i, j) -> argMax(values, max.x(), j));
            case Selection.FewHot fewHot -> fill(shape, (i, j) -> count(values, fewHot.indices(), i, j));
            case Selection.Gather gather ->
                fill(shape, (i, j) -> at(values, gather.x(), (int) at(values, gather.indices(), 0, j), j));
            case Layout.Rows rows -> fill(shape, (i, j) -> at(values, rows.x(), rows.from() + i, j));
            case Layout.Concatenate all -> concatenate(shape, all.parts(), values);
            case Reduction.Scan scan -> scan(scan, values);
            case Contraction.Convolution convolution ->
                convolve(
                        convolution,
                        values[convolution.a().index()],
                        values[convolution.b().index()]);
            case Layout.Reshape reshape -> values[reshape.x().index()];
            case Elementwise.StopGradient stop ->
                held.isEmpty() ? values[stop.x().index()] : nextHeld();
        };
    }

    private interface Entry {
        double at(int row, int column);
    }

    private static double[] fill(Shape shape, Entry entry) {
        double[] result = new double[shape.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = entry.at(i / shape.columns(), i % shape.columns());
        }
        return result;
    }

    private static double at(double[][] values, Node node, int row, int column) {
        int i = node.shape().rows() == 1 ? 0 : row;
        int j = node.shape().columns() == 1 ? 0 : column;
        return values[node.index()][i * node.shape().columns() + j];
    }

    private static double product(Contraction.Product product, double[][] values, int row, int column) {
        double sum = 0;
        for (int k = 0; k < product.depth(); k++) {
            double a = product.transposeA() ? at(values, product.a(), k, row) : at(values, product.a(), row, k);
            double b = product.transposeB() ? at(values, product.b(), column, k) : at(values, product.b(), k, column);
            sum += a * b;
        }
        return sum;
    }

    private static double[] sum(Shape shape, Node x, double[] numbers) {
        double[] result = new double[shape.size()];
        for (int i = 0; i < numbers.length; i++) {
            int row = shape.rows() == 1 ? 0 : i / x.shape().columns();
            int column = shape.columns() == 1 ? 0 : i % x.shape().columns();
            result[row * shape.columns() + column] += numbers[i];
        }
        return result;
    }

    private static double[] concatenate(Shape shape, List<Node> parts, double[][] values) {
        double[] result = new double[shape.size()];
        int at = 0;
        for (Node part : parts) {
            System.arraycopy(values[part.index()], 0, result, at, part.shape().size());
            at += part.shape().size();
        }
        return result;
    }

    private static double[] scan(Reduction.Scan scan, double[][] values) {
        int rows = scan.shape().rows();
        int columns = scan.shape().columns();
        double[] y = new double[rows * columns];
        boolean forwards = scan.direction() == ScanDirection.FORWARDS;
        for (int step = 0; step < rows; step++) {
            int row = forwards ? step : rows - 1 - step;
            for (int j = 0; j < columns; j++) {
                double before = step == 0 ? 0 : y[(forwards ? row - 1 : row + 1) * columns + j];
                double f = step == 0 ? 0 : at(values, scan.factor(), row, j);
                y[row * columns + j] = at(values, scan.x(), row, j) + f * before;
            }
        }
        return y;
    }

    /** The trilinear form of weights, boards and results, with the one that is asked for left out. */
    private static double[] convolve(Contraction.Convolution convolution, double[] a, double[] b) {
        ConvolutionGeometry sizes = convolution.geometry();
        int batch = convolution.a().shape().columns();
        double[] y = new double[convolution.shape().size()];
        for (int k = 0; k < sizes.patchSize(); k++) {
            int v = k % sizes.kernelWidth();
            int u = k / sizes.kernelWidth() % sizes.kernelHeight();
            int channel = k / (sizes.kernelWidth() * sizes.kernelHeight());
            for (int r = 0; r < sizes.resultSize(); r++) {
                int j = r % sizes.resultWidth();
                int i = r / sizes.resultWidth() % sizes.resultHeight();
                int o = r / (sizes.resultWidth() * sizes.resultHeight());
                int board = (channel * sizes.height() + i + u) * sizes.width() + j + v;
                int weight = k * sizes.outputChannels() + o;
                for (int n = 0; n < batch; n++) {
                    switch (convolution.kind()) {
                        case FORWARD -> y[r * batch + n] += a[board * batch + n] * b[weight];
                        case INPUT_GRADIENT -> y[board * batch + n] += a[r * batch + n] * b[weight];
                        case WEIGHT_GRADIENT -> y[weight] += a[board * batch + n] * b[r * batch + n];
                    }
                }
            }
        }
        return y;
    }

    /** How often a column of {@code indices} names a row; not through {@code at}, which repeats single rows. */
    private static double count(double[][] values, Node indices, int row, int column) {
        Shape shape = indices.shape();
        return IntStream.range(0, shape.rows())
                .filter(place -> values[indices.index()][place * shape.columns() + column] == row)
                .count();
    }

    private static int argMax(double[][] values, Node x, int column) {
        int best = 0;
        for (int i = 1; i < x.shape().rows(); i++) {
            best = at(values, x, i, column) > at(values, x, best, column) ? i : best;
        }
        return best;
    }

    private static double apply(UnaryFunction f, double x) {
        return switch (f) {
            case NEGATE -> -x;
            case ABS -> Math.abs(x);
            case SIGN -> Math.signum(x);
            case RELU -> x <= 0 ? 0 : x;
            case TANH -> StrictMath.tanh(x);
            case SIGMOID -> 1 / (1 + StrictMath.exp(-x));
            case EXP -> StrictMath.exp(x);
            case LOG -> StrictMath.log(x);
            case SQRT -> Math.sqrt(x);
            case FLUSH_TINY -> Math.abs(x) < 1e-30 ? 0 : x;
        };
    }

    private static double apply(BinaryFunction f, double a, double b) {
        return switch (f) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case MINIMUM -> Math.min(a, b);
            case MAXIMUM -> Math.max(a, b);
            case GREATER -> a > b ? 1 : 0;
            case GREATER_OR_EQUAL -> a >= b ? 1 : 0;
            case EQUAL -> a == b ? 1 : 0;
            case GATE -> b > 0 ? a : 0;
        };
    }
}
