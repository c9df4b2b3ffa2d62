package io.cambrian.evaluators.tensor.kernel;

/**
 * Where a tensor begins: row after row, from {@code offset} on.
 *
 * @param values shared and written by kernels
 * @param offset of the first number
 */
@SuppressWarnings("ArrayRecordComponent") // a place in memory, not a value
public record Span(float[] values, int offset) {}
