package io.cambrian.searchspace;

/**
 * What a candidate does on fixed inputs, in a form that can be compared: candidates with equal fingerprints behave alike
 * as far as those inputs tell.
 *
 * @param value a short printable text
 */
public record Fingerprint(String value) {}
