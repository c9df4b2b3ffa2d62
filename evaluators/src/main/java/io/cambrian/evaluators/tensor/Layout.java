package io.cambrian.evaluators.tensor;

import java.util.List;

/**
 * The same numbers in another shape or order. {@link Reshape} and {@link Rows} leave them where they are; the others copy.
 */
public sealed interface Layout extends Operation {

    /** y = xᵀ. */
    record Transpose(Node x) implements Layout {
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
    record Reshape(Node x, Shape shape) implements Layout {
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
    record Broadcast(Node x, Shape shape) implements Layout {
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

    /** {@code count} rows of x from row {@code from} on; the numbers stay where they are. */
    record Rows(Node x, int from, int count) implements Layout {
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
    record Concatenate(List<Node> parts) implements Layout {
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
}
