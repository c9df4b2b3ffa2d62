package io.cambrian.searchspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a candidate does on fixed inputs, in a form that can be compared: candidates with equal fingerprints behave alike
 * as far as those inputs tell.
 *
 * @param value a short printable text
 */
public record Fingerprint(String value) {

    private static final int HASH_BYTES = 12;

    /** The first 96 bits of the SHA-256 of a text that says what the candidate does, as 24 hexadecimal digits. */
    public static Fingerprint of(String behaviour) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(behaviour.getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(digest, 0, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
