package io.cambrian.searchspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A candidate's content address: the first 128 bits of the SHA-256 of its canonical JSON, as 32 lower-case hexadecimal
 * digits.
 *
 * @param hex 32 lower-case hexadecimal digits
 */
public record CandidateId(String hex) implements Comparable<CandidateId> {

    private static final int BYTES = 16;
    private static final int SHORT_LENGTH = 10;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** @throws IllegalArgumentException if the text is anything else */
    public CandidateId {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "a candidate id has 32 lower-case hexadecimal digits, found '" + hex + "'");
        }
    }

    /** The id of the candidate with this canonical JSON. */
    public static CandidateId ofCanonical(String canonicalJson) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonicalJson.getBytes(StandardCharsets.UTF_8));
            return new CandidateId(HexFormat.of().formatHex(digest, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** The first ten digits: what people see in tables and may type on the command line. */
    public String shortForm() {
        return hex.substring(0, SHORT_LENGTH);
    }

    @Override
    public int compareTo(CandidateId other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
