package io.cambrian.archive.index;

/**
 * A line of the journal that cannot be trusted.
 *
 * @param lineNumber counted from 1
 * @param offset where it begins, in bytes
 */
public record DamagedLine(long lineNumber, long offset) {}
