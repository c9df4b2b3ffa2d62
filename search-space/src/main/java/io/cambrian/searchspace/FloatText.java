package io.cambrian.searchspace;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/** Numbers exactly as they are, as text: 32-bit floats in little-endian order, in Base64. */
public final class FloatText {

    private FloatText() {}

    /** The text of these numbers. */
    public static String write(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /**
     * The numbers of a text, one for each 4 bytes of it.
     *
     * @throws CandidateFormatException when it is not Base64, or its bytes are not whole floats
     */
    public static float[] read(String text) {
        byte[] bytes = bytes(text);
        if (bytes.length % Float.BYTES != 0) {
            throw new CandidateFormatException(
                    "numbers are 32-bit floats, 4 bytes each, found " + bytes.length + " bytes");
        }
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException("numbers are a text in Base64: " + e.getMessage(), e);
        }
    }
}
