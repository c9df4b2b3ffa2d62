package io.cambrian.archive;

/**
 * Something in an archive that is not as it should be.
 *
 * @param place the file, with line and byte in the journal
 * @param problem one sentence for people
 */
public record Finding(String place, String problem) {}
