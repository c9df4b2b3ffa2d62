package io.cambrian.metalearners.agentsearch.archive;

import io.cambrian.searchspace.RealVector;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first 64 bits of the SHA-256 of a candidate's scores, problem by problem. */
final class Signature {

    /** Of an evaluation without such scores. */
    static final String NONE = "";

    private static final int BYTES = 8;

    private Signature() {}

    static String of(RealVector scores) {
        ByteBuffer bytes = ByteBuffer.allocate(scores.length() * Float.BYTES);
        for (float score : scores.values()) {
            bytes.putFloat(score);
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.array());
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
