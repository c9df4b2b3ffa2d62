package io.cambrian.archive.journal;

/** What a scan of the journal meets, in order; the header line is not among them unless it is damaged. */
public sealed interface Entry {

    /** The number of the line, counted from 1. */
    long lineNumber();

    /** Where the line begins, in bytes from the start of the file. */
    long offset();

    /**
     * A line with the right checksum.
     *
     * @param json its content; not to be changed
     */
    record Line(long lineNumber, long offset, byte[] json) implements Entry {}

    /**
     * A line that cannot be trusted.
     *
     * @param length its length in bytes
     */
    record Damage(long lineNumber, long offset, long length) implements Entry {}
}
