package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.BinaryFunction;
import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKind;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import io.cambrian.evaluators.tensor.kernel.UnaryFunction;
import java.util.List;

/**
 * One operation of a graph: a closed set, so that every pass and every backend can be checked to treat all of it.
 *
 * <p>An operation knows the shape of its result and cannot be built from operands that do not fit.
 */
public sealed interface Operation {

    /** The shape of the result. */
    Shape shape();

    /** The nodes it reads, in order. */
    List<Node> operands();

    /** A tensor that the caller writes before each run. */
    record Input(String name, Shape shape) implements Operation {
        @Override
        public List<Node> operands() {
            return List.of();
        }
    }

    /** The value of a variable as it was when the run began. */
    record Variable(String name, Shape shape) implements Operation {
        @Override
        public List<Node> operands() {
            return List.of();
        }
    }

    /** A number known when the graph is built. */
    record Constant(float value) implements Operation {
        public Constant {
            if (Float.isNaN(value)) {
                throw new IllegalArgumentException(
                        "a constant of a graph must be a number, found NaN: everything that is "
                                + "computed from it would be none either");
            }
        }

        @Override
        public Shape shape() {
            return Shape.SCALAR;
        }

        @Override
        public List<Node> operands() {
            return List.of();
        }
    }

    /** y = f(x), number by number. */
    record Unary(UnaryFunction function, Node x) implements Operation {
        @Override
        public Shape shape() {
            return x.shape();
        }

        @Override
        public List<Node> operands() {
            return List.of(x);
        }
    }

    /** y = f(a, b), pair by pair; a single row is repeated over the rows of the other, a single column over its columns. */
    record Binary(BinaryFunction function, Node a, Node b) implements Operation {
        public Binary {
            Shape shape = common(a.shape(), b.shape());
            if (!a.shape().broadcastsTo(shape) || !b.shape().broadcastsTo(shape)) {
                throw new IllShapedOperationException(function + " of " + a + " and " + b
                        + ": each axis must have the same length on both sides, or length 1 on one side");
            }
        }

        @Override
        public Shape shape() {
            return common(a.shape(), b.shape());
        }

        @Override
        public List<Node> operands() {
            return List.of(a, b);
        }

        private static Shape common(Shape a, Shape b) {
            return Shape.of(Math.max(a.rows(), b.rows()), Math.max(a.columns(), b.columns()));
        }
    }

    /**
     * The matrix product of a (or its transpose) and b (or its transpose). Each number is one chain of fused
     * multiply-adds that starts at zero and follows the inner index upwards.
     */
    record Product(Node a, boolean transposeA, Node b, boolean transposeB) implements Operation {
        public Product {
            Shape left = oriented(a, transposeA);
            Shape right = oriented(b, transposeB);
            if (left.columns() != right.rows()) {
                throw new IllShapedOperationException(
                        "product of " + a + (transposeA ? " transposed" : "") + " and " + b
                                + (transposeB ? " transposed" : "") + ": the left side has " + left.columns()
                                + " columns, the right side " + right.rows() + " rows");
            }
        }

        @Override
        public Shape shape() {
            return Shape.of(
                    oriented(a, transposeA).rows(), oriented(b, transposeB).columns());
        }

        /** The length of the chains. */
        public int depth() {
            return oriented(a, transposeA).columns();
        }

        @Override
        public List<Node> operands() {
            return List.of(a, b);
        }

        private static Shape oriented(Node node, boolean transposed) {
            return transposed ? node.shape().transposed() : node.shape();
        }
    }

    record Transpose(Node x) implements Operation {
        @Override
        public Shape shape() {
            return x.shape().transposed();
        }

        @Override
        public List<Node> operands() {
            return List.of(x);
        }
    }

    /** The numbers of x, row after row, read as rows of another length; they stay where they are. */
    record Reshape(Node x, Shape shape) implements Operation {
        public Reshape {
            if (x.shape().size() != shape.size()) {
                throw new IllShapedOperationException("reshape of " + x + " to " + shape + ": "
                        + x.shape().size() + " numbers cannot fill " + shape.size());
            }
        }

        @Override
        public List<Node> operands() {
            return List.of(x);
        }
    }

    /** x repeated along its axes of length 1. */
    record Broadcast(Node x, Shape shape) implements Operation {
        public Broadcast {
            if (!x.shape().broadcastsTo(shape)) {
                throw new IllShapedOperationException(
                        "broadcast of " + x + " to " + shape + ": only axes of length 1 can be repeated");
            }
        }

        @Override
        public List<Node> operands() {
            return List.of(x);
        }
    }

    /**
     * The sum over rows (from the first row on), over columns, or over everything in memory order. The last two add in
     * sixteen lanes (number i goes to lane i mod 16) and then fold the lanes in halves, whatever the processor.
     */
    record Sum(Node x, Axis axis) implements Operation {
        @Override
        public Shape shape() {
            return axis.reduce(x.shape());
        }

        @Override
        public List<Node> operands() {
            return List.of(x);
        }
    }

    /** The largest number of each column. */
    record MaxOverRows(Node x) implements Operation {
        @Override
        public Shape shape() {
            return Axis.ROWS.reduce(x.shape());
        }

        @Override
        public List<Node> operands() {
            return List.of(x);
        }
    }

    /** For each column the row of its largest number, the first of equals, as a number. */
    record ArgMaxOverRows(Node x) implements Operation {
        @Override
        public Shape shape() {
            return Axis.ROWS.reduce(x.shape());
        }

        @Override
        public List<Node> operands() {
            return List.of(x);
        }
    }

    /**
     * A matrix of few ones: a 1 in each row that a column of {@code indices} names, 0 elsewhere. A negative index names none;
     * one that stands there twice counts twice. Products with it touch its ones only.
     *
     * @param indices row numbers, [place][column], in ascending order where a product is to have the bits of a dense one
     */
    record FewHot(Node indices, int rows) implements Operation {
        public FewHot {
            if (rows < 1) {
                throw new IllShapedOperationException(
                        "few-hot of " + indices + " with " + rows + " rows: at least one");
            }
        }

        @Override
        public Shape shape() {
            return Shape.of(rows, indices.shape().columns());
        }

        @Override
        public List<Node> operands() {
            return List.of(indices);
        }
    }

    /** For each column the number of x in the row that {@code indices} names. */
    record Gather(Node x, Node indices) implements Operation {
        public Gather {
            requireOneRow("gather", indices);
            if (indices.shape().columns() != x.shape().columns()) {
                throw new IllShapedOperationException(
                        "gather from " + x + " at " + indices + ": both need the same number of columns");
            }
        }

        @Override
        public Shape shape() {
            return indices.shape();
        }

        @Override
        public List<Node> operands() {
            return List.of(x, indices);
        }
    }

    /** {@code count} rows of x from row {@code from} on; the numbers stay where they are. */
    record Rows(Node x, int from, int count) implements Operation {
        public Rows {
            if (from < 0 || count < 1 || from + count > x.shape().rows()) {
                throw new IllShapedOperationException("rows " + from + " to " + (from + count) + " (exclusive) of " + x
                        + ": at least one row, and only rows that are there");
            }
        }

        @Override
        public Shape shape() {
            return Shape.of(count, x.shape().columns());
        }

        @Override
        public List<Node> operands() {
            return List.of(x);
        }
    }

    /** The rows of the first part, then those of the second, and so on. */
    record Concatenate(List<Node> parts) implements Operation {
        public Concatenate {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllShapedOperationException("concatenation of nothing: at least one part is needed");
            }
            for (Node part : parts) {
                if (part.shape().columns() != parts.getFirst().shape().columns()) {
                    throw new IllShapedOperationException("concatenation of " + parts.getFirst() + " and " + part
                            + ": all parts must have the same number of columns");
                }
            }
        }

        @Override
        public Shape shape() {
            int rows = parts.stream().mapToInt(part -> part.shape().rows()).sum();
            return Shape.of(rows, parts.getFirst().shape().columns());
        }

        @Override
        public List<Node> operands() {
            return parts;
        }
    }

    /**
     * The linear recurrence over rows y_t = f_t·y_{t−1} + x_t (forwards) or y_t = f_t·y_{t+1} + x_t (backwards), each as one
     * fused multiply-add. The row that the scan starts from is that of x; its factor is not read.
     */
    record Scan(Node x, Node factor, ScanDirection direction) implements Operation {
        public Scan {
            if (!x.shape().equals(factor.shape())) {
                throw new IllShapedOperationException(
                        "scan of " + x + " with factors " + factor + ": both must have the same shape");
            }
        }

        @Override
        public Shape shape() {
            return x.shape();
        }

        @Override
        public List<Node> operands() {
            return List.of(x, factor);
        }
    }

    /**
     * A two-dimensional convolution or one of its two gradients, which are derivatives of each other. A board is a column
     * [channel·row·column], weights are [input channel·kernel row·kernel column][output channel].
     *
     * <table>
     * <caption>Operands</caption>
     * <tr><th>kind<th>a<th>b<th>result
     * <tr><td>FORWARD<td>boards<td>weights<td>results
     * <tr><td>INPUT_GRADIENT<td>adjoint of the results<td>weights<td>adjoint of the boards
     * <tr><td>WEIGHT_GRADIENT<td>boards<td>adjoint of the results<td>adjoint of the weights
     * </table>
     *
     * <p>The order in which numbers are added is stated at {@link ConvolutionKind}.
     */
    record Convolution(ConvolutionKind kind, ConvolutionGeometry geometry, Node a, Node b) implements Operation {
        public Convolution {
            Shape left = kind == ConvolutionKind.INPUT_GRADIENT ? results(geometry, a) : boards(geometry, a);
            Shape right = kind == ConvolutionKind.WEIGHT_GRADIENT ? results(geometry, a) : weights(geometry);
            if (!a.shape().equals(left) || !b.shape().equals(right)) {
                throw new IllShapedOperationException("convolution " + kind + " of " + a + " and " + b + ": " + geometry
                        + " needs " + left + " and " + right);
            }
        }

        @Override
        public Shape shape() {
            return switch (kind) {
                case FORWARD -> results(geometry, a);
                case INPUT_GRADIENT -> boards(geometry, a);
                case WEIGHT_GRADIENT -> weights(geometry);
            };
        }

        @Override
        public List<Node> operands() {
            return List.of(a, b);
        }

        private static Shape boards(ConvolutionGeometry geometry, Node batch) {
            return Shape.of(geometry.boardSize(), batch.shape().columns());
        }

        private static Shape results(ConvolutionGeometry geometry, Node batch) {
            return Shape.of(geometry.resultSize(), batch.shape().columns());
        }

        private static Shape weights(ConvolutionGeometry geometry) {
            return Shape.of(geometry.patchSize(), geometry.outputChannels());
        }
    }

    /** x itself, for which gradients are zero. */
    record StopGradient(Node x) implements Operation {
        @Override
        public Shape shape() {
            return x.shape();
        }

        @Override
        public List<Node> operands() {
            return List.of(x);
        }
    }

    static void requireOneRow(String what, Node indices) {
        if (indices.shape().rows() != 1) {
            throw new IllShapedOperationException(what + " with indices " + indices + ": the indices must be one row");
        }
    }
}
