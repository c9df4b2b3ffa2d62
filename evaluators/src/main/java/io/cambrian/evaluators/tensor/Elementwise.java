package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.BinaryFunction;
import io.cambrian.evaluators.tensor.kernel.UnaryFunction;
import java.util.List;

/**
 * What is computed number by number: the numbers of a result depend only on those at the same place, or on a repeated row,
 * column or number.
 */
public sealed interface Elementwise extends Operation {

    /** y = f(x), number by number; what f is, is stated at {@link UnaryFunction}. */
    record Unary(UnaryFunction function, Node x) implements Elementwise {
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
    record Binary(BinaryFunction function, Node a, Node b) implements Elementwise {
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

    /** x itself, for which gradients are zero. */
    record StopGradient(Node x) implements Elementwise {
        @Override
        public Shape shape() {
            return x.shape();
        }

        @Override
        public List<Node> operands() {
            return List.of(x);
        }
    }
}
