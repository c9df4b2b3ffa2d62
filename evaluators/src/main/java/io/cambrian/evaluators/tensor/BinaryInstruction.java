package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.BinaryKernel;
import io.cambrian.evaluators.tensor.kernel.Span;

/**
 * Number-by-number functions of two tensors with repetition: the result is cut into runs in which each side is either a
 * run of numbers or one number.
 */
final class BinaryInstruction {

    private BinaryInstruction() {}

    static Instruction of(BinaryKernel kernel, Shape left, Span aSpan, Shape right, Span bSpan, Span y) {
        if (left.equals(right)) {
            int length = left.size();
            return () -> kernel.both(
                    aSpan.values(), aSpan.offset(), bSpan.values(), bSpan.offset(), y.values(), y.offset(), length);
        }
        if (right.equals(Shape.SCALAR)) {
            int length = left.size();
            return () -> kernel.right(
                    aSpan.values(), aSpan.offset(), bSpan.values()[bSpan.offset()], y.values(), y.offset(), length);
        }
        if (left.equals(Shape.SCALAR)) {
            int length = right.size();
            return () -> kernel.left(
                    aSpan.values()[aSpan.offset()], bSpan.values(), bSpan.offset(), y.values(), y.offset(), length);
        }
        return rowByRow(kernel, new Side(left, aSpan), new Side(right, bSpan), y);
    }

    private static Instruction rowByRow(BinaryKernel kernel, Side a, Side b, Span y) {
        int rows = Math.max(a.shape.rows(), b.shape.rows());
        int columns = Math.max(a.shape.columns(), b.shape.columns());
        if (a.isColumn() && columns > 1) {
            return () -> {
                for (int row = 0; row < rows; row++) {
                    kernel.left(
                            a.value(row), b.values(), b.start(row), y.values(), y.offset() + row * columns, columns);
                }
            };
        }
        if (b.isColumn() && columns > 1) {
            return () -> {
                for (int row = 0; row < rows; row++) {
                    kernel.right(
                            a.values(), a.start(row), b.value(row), y.values(), y.offset() + row * columns, columns);
                }
            };
        }
        return () -> {
            for (int row = 0; row < rows; row++) {
                int to = y.offset() + row * columns;
                kernel.both(a.values(), a.start(row), b.values(), b.start(row), y.values(), to, columns);
            }
        };
    }

    /** One operand: a whole matrix, a row that is repeated, or a column whose numbers are repeated. */
    private record Side(Shape shape, Span span, int rowStride) {

        Side(Shape shape, Span span) {
            this(shape, span, shape.rows() == 1 ? 0 : shape.columns());
        }

        boolean isColumn() {
            return shape.columns() == 1;
        }

        float[] values() {
            return span.values();
        }

        int start(int row) {
            return span.offset() + row * rowStride;
        }

        float value(int row) {
            return span.values()[start(row)];
        }
    }
}
