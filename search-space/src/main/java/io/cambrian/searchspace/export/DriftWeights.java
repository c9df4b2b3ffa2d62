package io.cambrian.searchspace.export;

import io.cambrian.searchspace.drift.WeightMatrix;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;

/** The weights of a drift network in the source: one constant in Base64, and the methods that read it. */
final class DriftWeights {

    /** Base64 characters on a line. */
    private static final int LINE = 96;

    private DriftWeights() {}

    /** All weights, matrix after matrix, row after row. */
    static void constant(List<WeightMatrix> matrices, SourceText out) {
        out.line(
                "/** All weights, layer after layer, row after row: 32-bit floats in little-endian order, in Base64. */");
        out.line("private static final float[] WEIGHTS = decoded(");
        String text = encoded(matrices);
        for (int at = 0; at < text.length(); at += LINE) {
            boolean last = at + LINE >= text.length();
            out.line("        \"" + text.substring(at, Math.min(text.length(), at + LINE)) + (last ? "\");" : "\","));
        }
        out.line("");
    }

    static void methods(SourceText out) {
        out.lines("""

                /** W·x for the matrix of so many rows whose weights begin at the offset. */
                private static double[] product(int offset, int rows, double[] x) {
                    double[] y = new double[rows];
                    for (int row = 0; row < rows; row++) {
                        double sum = 0;
                        for (int column = 0; column < x.length; column++) {
                            sum += WEIGHTS[offset + row * x.length + column] * x[column];
                        }
                        y[row] = sum;
                    }
                    return y;
                }

                private static float[] decoded(String... lines) {
                    byte[] bytes = Base64.getDecoder().decode(String.join("", lines));
                    float[] weights = new float[bytes.length / Float.BYTES];
                    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(weights);
                    return weights;
                }
                """);
    }

    private static String encoded(List<WeightMatrix> matrices) {
        int size = matrices.stream()
                .mapToInt(matrix -> matrix.rows() * matrix.columns())
                .sum();
        ByteBuffer bytes = ByteBuffer.allocate(size * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (WeightMatrix matrix : matrices) {
            for (float weight : matrix.values()) {
                bytes.putFloat(weight);
            }
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }
}
