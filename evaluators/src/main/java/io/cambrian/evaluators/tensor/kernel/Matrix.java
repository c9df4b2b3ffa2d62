package io.cambrian.evaluators.tensor.kernel;

/**
 * Where a tensor begins and how large it is, row after row without gaps.
 *
 * @param span where it begins
 * @param rows at least 1
 * @param columns at least 1
 */
public record Matrix(Span span, int rows, int columns) {

    /** The array that it lies in, perhaps with others. */
    public float[] values() {
        return span.values();
    }

    /** Where in that array it begins. */
    public int offset() {
        return span.offset();
    }

    /** How many numbers it has: rows · columns. */
    public int size() {
        return rows * columns;
    }

    /** A single number, read when it is needed. */
    public float number() {
        return span.values()[span.offset()];
    }
}
