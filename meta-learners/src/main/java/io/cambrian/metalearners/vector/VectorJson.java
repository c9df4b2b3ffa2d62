package io.cambrian.metalearners.vector;

import io.cambrian.metalearners.StateFormatException;
import io.cambrian.metalearners.json.StateJson;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/** How vectors stand in a state's JSON: the floats as 32 bits each, least significant byte first, in base 64. */
public final class VectorJson {

    private VectorJson() {}

    /** The text of a vector. */
    public static String write(RealVector vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector.values());
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** The vector that is the part {@code name} of {@code state}. */
    public static RealVector read(StateJson state, String name) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(state.text(name));
        } catch (IllegalArgumentException e) {
            throw new StateFormatException(
                    "'" + name + "' of a learner's state should be floats in base 64: " + e.getMessage(), e);
        }
        if (bytes.length % Float.BYTES != 0) {
            throw new StateFormatException("'" + name + "' of a learner's state should be floats of " + Float.BYTES
                    + " bytes each, found " + bytes.length + " bytes");
        }
        float[] values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return RealVector.owning(values);
    }

    /** The vector that is the part {@code name} of {@code state} and must have so many coordinates. */
    public static RealVector read(StateJson state, String name, int length) {
        RealVector vector = read(state, name);
        if (vector.length() != length) {
            throw new StateFormatException("'" + name + "' of a learner's state should have " + length
                    + " numbers to fit its mean, found " + vector.length());
        }
        return vector;
    }
}
