package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKind;
import java.util.List;

/**
 * Sums of products: where nearly all of a training's arithmetic is. The two gradients of a contraction are contractions again.
 */
public sealed interface Contraction extends Operation {

    /**
     * The matrix product of a (or its transpose) and b (or its transpose). Each number is one chain of fused
     * multiply-adds that starts at zero and follows the inner index upwards.
     */
    record Product(Node a, boolean transposeA, Node b, boolean transposeB) implements Contraction {
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
    record Convolution(ConvolutionKind kind, ConvolutionGeometry geometry, Node a, Node b) implements Contraction {
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
}
