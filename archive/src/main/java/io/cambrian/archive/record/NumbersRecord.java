package io.cambrian.archive.record;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/**
 * Many floats, to the bit, as they are written down.
 *
 * @param base64 their 32 bits each, the least significant byte first, in base 64
 */
public record NumbersRecord(String base64) {

    public NumbersRecord {
        if (Base64.getDecoder().decode(base64).length % Float.BYTES != 0) {
            throw new IllegalArgumentException("numbers have " + Float.BYTES + " bytes each, found "
                    + Base64.getDecoder().decode(base64).length + " bytes");
        }
    }

    /** The record of these numbers. */
    public static NumbersRecord of(float[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(numbers);
        return new NumbersRecord(Base64.getEncoder().encodeToString(bytes.array()));
    }

    /** The numbers, in an array of the caller's own. */
    public float[] numbers() {
        byte[] bytes = Base64.getDecoder().decode(base64);
        float[] numbers = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(numbers);
        return numbers;
    }
}
