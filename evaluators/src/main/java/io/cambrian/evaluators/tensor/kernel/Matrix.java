package io.cambrian.evaluators.tensor.kernel;

/**
 * Where a tensor begins and how large it is, row after row without gaps.
 *
 * @param span where it begins
 */
public record Matrix(Span span, int rows, int columns) {

    public float[] values() {
        return span.values();
    }

    public int offset() {
        return span.offset();
    }

    public int size() {
        return rows * columns;
    }

    /** A single number, read when it is needed. */
    public float number() {
        return span.values()[span.offset()];
    }
}
