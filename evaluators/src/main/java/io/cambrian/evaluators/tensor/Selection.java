package io.cambrian.evaluators.tensor;

import java.util.List;

/**
 * Rows chosen by numbers: {@code indices} are row numbers written as floats, [place][column].
 */
public sealed interface Selection extends Operation {

    /**
     * A matrix of few ones: a 1 in each row that a column of {@code indices} names, 0 elsewhere. A negative index names none;
     * one that stands there twice counts twice. Products with it touch its ones only.
     *
     * @param indices row numbers, [place][column], in ascending order where a product is to have the bits of a dense one
     */
    record FewHot(Node indices, int rows) implements Selection {
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

    /**
     * y[j] = x[indices[j]][j]: for each column the number of x in the row that {@code indices} names.
     *
     * @param x [row][column]
     * @param indices one row of row numbers, as many as x has columns
     */
    record Gather(Node x, Node indices) implements Selection {
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

    /** Refuses indices of several rows where each column is to name one. */
    static void requireOneRow(String what, Node indices) {
        if (indices.shape().rows() != 1) {
            throw new IllShapedOperationException(what + " with indices " + indices + ": the indices must be one row");
        }
    }
}
