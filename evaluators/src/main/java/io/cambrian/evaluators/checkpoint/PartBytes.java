package io.cambrian.evaluators.checkpoint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The numbers of a part as little-endian bytes, and the code of their type. */
final class PartBytes {

    private static final int FLOAT = 1;
    private static final int DOUBLE = 2;
    private static final int LONG = 3;
    private static final int BYTE = 4;

    private PartBytes() {}

    static int code(Part part) {
        return switch (part) {
            case Part.Floats floats -> FLOAT;
            case Part.Doubles doubles -> DOUBLE;
            case Part.Longs longs -> LONG;
            case Part.Bytes bytes -> BYTE;
        };
    }

    /** How many bytes one number takes. */
    static int width(int code) {
        return switch (code) {
            case FLOAT -> Float.BYTES;
            case DOUBLE -> Double.BYTES;
            case LONG -> Long.BYTES;
            case BYTE -> 1;
            default ->
                throw new CheckpointException("a checkpoint has numbers of the types 1 to 4, found type " + code);
        };
    }

    static byte[] of(Part part) {
        ByteBuffer bytes =
                ByteBuffer.allocate(part.length() * width(code(part))).order(ByteOrder.LITTLE_ENDIAN);
        switch (part) {
            case Part.Floats floats -> bytes.asFloatBuffer().put(floats.values());
            case Part.Doubles doubles -> bytes.asDoubleBuffer().put(doubles.values());
            case Part.Longs longs -> bytes.asLongBuffer().put(longs.values());
            case Part.Bytes small -> bytes.put(small.values());
        }
        return bytes.array();
    }

    static Part part(int code, int length, ByteBuffer bytes) {
        return switch (code) {
            case FLOAT -> {
                float[] values = new float[length];
                bytes.asFloatBuffer().get(values);
                yield new Part.Floats(values);
            }
            case DOUBLE -> {
                double[] values = new double[length];
                bytes.asDoubleBuffer().get(values);
                yield new Part.Doubles(values);
            }
            case LONG -> {
                long[] values = new long[length];
                bytes.asLongBuffer().get(values);
                yield new Part.Longs(values);
            }
            default -> {
                byte[] values = new byte[length];
                bytes.get(values);
                yield new Part.Bytes(values);
            }
        };
    }
}
