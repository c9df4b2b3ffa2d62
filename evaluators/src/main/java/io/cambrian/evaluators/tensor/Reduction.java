package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import java.util.List;

/**
 * What sums or compares along an axis, the running sums of a recurrence among them. x is [rows][columns].
 */
public sealed interface Reduction extends Operation {

    /**
     * The sum over rows (from the first row on), over columns, or over everything in memory order. The last two add in
     * sixteen lanes (number i goes to lane i mod 16) and then fold the lanes in halves, whatever the processor.
     */
    record Sum(Node x, Axis axis) implements Reduction {
        @Override
        public Shape shape() {
            return axis.reduce(x.shape());
        }

        @Override
        public List<Node> operands() {
            return List.of(x);
        }
    }

    /** y[j] = maxᵢ x[i][j], the largest number of each column. */
    record MaxOverRows(Node x) implements Reduction {
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
    record ArgMaxOverRows(Node x) implements Reduction {
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
     * The linear recurrence over rows y_t = f_t·y_{t−1} + x_t (forwards) or y_t = f_t·y_{t+1} + x_t (backwards), each as one
     * fused multiply-add. The row that the scan starts from is that of x; its factor is not read.
     */
    record Scan(Node x, Node factor, ScanDirection direction) implements Reduction {
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
}
