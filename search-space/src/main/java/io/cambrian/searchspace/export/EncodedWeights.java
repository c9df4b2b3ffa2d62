package io.cambrian.searchspace.export;

import io.cambrian.searchspace.FloatText;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights of a network in the source: one constant, written in Base64, and the method that reads it.
 *
 * <p>Java allows a text of 65,535 bytes at most, so many weights stand in several.
 */
public final class EncodedWeights {

    /** What the source has to import. */
    public static final List<String> IMPORTS = List.of("java.nio.ByteBuffer", "java.nio.ByteOrder", "java.util.Base64");

    /** The same where the source uses {@code Arrays}, too. */
    public static final List<String> IMPORTS_WITH_ARRAYS =
            List.of("java.nio.ByteBuffer", "java.nio.ByteOrder", "java.util.Arrays", "java.util.Base64");

    /** Base64 characters on a line. */
    private static final int LINE = 96;

    private static final int LINES_OF_A_TEXT = 600;

    private EncodedWeights() {}

    /**
     * Writes the constant {@code WEIGHTS}, and an empty line.
     *
     * @param order in which order they stand, in words for the comment
     * @param weights at least one
     */
    public static void constant(String order, float[] weights, SourceText out) {
        out.line("/** All weights, " + order + ": 32-bit floats in little-endian order, in Base64. */");
        out.line("private static final float[] WEIGHTS = decoded(");
        List<String> lines = lines(FloatText.write(weights));
        for (int from = 0; from < lines.size(); from += LINES_OF_A_TEXT) {
            int last = Math.min(lines.size(), from + LINES_OF_A_TEXT) - 1;
            out.line("        \"\"\"");
            lines.subList(from, last).forEach(line -> out.line("        " + line));
            out.line("        " + lines.get(last) + "\"\"\"" + (last == lines.size() - 1 ? ");" : ","));
        }
        out.line("");
    }

    /** Writes the method that the constant needs, after an empty line. */
    public static void method(SourceText out) {
        out.lines("""

                private static float[] decoded(String... texts) {
                    byte[] bytes = Base64.getMimeDecoder().decode(String.join("", texts));
                    float[] weights = new float[bytes.length / Float.BYTES];
                    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(weights);
                    return weights;
                }
                """);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); at += LINE) {
            lines.add(text.substring(at, Math.min(text.length(), at + LINE)));
        }
        return lines;
    }
}
