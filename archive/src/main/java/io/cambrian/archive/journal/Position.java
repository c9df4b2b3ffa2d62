package io.cambrian.archive.journal;

/**
 * How far a reader has come, and how to recognise the place again.
 *
 * @param offset where the next line will begin
 * @param lines how many lines lie before it, header included
 * @param lastLineOffset where the line before it begins
 * @param lastLineChecksum the CRC-32C of that whole line
 */
public record Position(long offset, long lines, long lastLineOffset, int lastLineChecksum) {

    /** Before the first line. */
    public static final Position START = new Position(0, 0, 0, 0);
}
