package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.Span;
import java.util.Arrays;
import java.util.List;

/** Moves and choices that compute nothing, so one version serves all backends. */
final class RowInstructions {

    private RowInstructions() {}

    static Instruction broadcast(Shape from, Shape to, Span x, Span y) {
        int rows = to.rows();
        int columns = to.columns();
        if (from.columns() == columns) {
            return () -> {
                for (int row = 0; row < rows; row++) {
                    System.arraycopy(x.values(), x.offset(), y.values(), y.offset() + row * columns, columns);
                }
            };
        }
        int stride = from.rows() == 1 ? 0 : 1;
        return () -> {
            for (int row = 0; row < rows; row++) {
                int start = y.offset() + row * columns;
                Arrays.fill(y.values(), start, start + columns, x.values()[x.offset() + row * stride]);
            }
        };
    }

    static Instruction concatenate(List<Node> parts, List<Span> spans, Span y) {
        Span[] from = spans.toArray(Span[]::new);
        int[] lengths = parts.stream().mapToInt(part -> part.shape().size()).toArray();
        return () -> {
            int at = y.offset();
            for (int i = 0; i < from.length; i++) {
                System.arraycopy(from[i].values(), from[i].offset(), y.values(), at, lengths[i]);
                at += lengths[i];
            }
        };
    }

    static Instruction argMaxOverRows(Shape shape, Span x, Span y) {
        return () -> {
            for (int j = 0; j < shape.columns(); j++) {
                y.values()[y.offset() + j] = argMax(shape, x, j);
            }
        };
    }

    static Instruction gather(Shape shape, Span x, Span indices, Span y) {
        return () -> {
            for (int j = 0; j < shape.columns(); j++) {
                int row = row(indices, j, shape);
                y.values()[y.offset() + j] = x.values()[x.offset() + row * shape.columns() + j];
            }
        };
    }

    private static int argMax(Shape shape, Span x, int column) {
        int best = 0;
        float largest = x.values()[x.offset() + column];
        for (int row = 1; row < shape.rows(); row++) {
            float candidate = x.values()[x.offset() + row * shape.columns() + column];
            if (candidate > largest) {
                largest = candidate;
                best = row;
            }
        }
        return best;
    }

    private static int row(Span indices, int column, Shape shape) {
        float index = indices.values()[indices.offset() + column];
        int row = (int) index;
        if (row < 0 || row >= shape.rows()) {
            throw new IndexOutOfBoundsException(
                    "index " + index + " in column " + column + " does not name one of " + shape.rows() + " rows");
        }
        return row;
    }
}
