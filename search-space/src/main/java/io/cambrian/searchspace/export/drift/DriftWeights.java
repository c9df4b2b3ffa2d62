package io.cambrian.searchspace.export.drift;

import io.cambrian.searchspace.drift.term.WeightMatrix;
import io.cambrian.searchspace.export.EncodedWeights;
import io.cambrian.searchspace.export.SourceText;
import java.util.List;

/** The weights of a drift network in the source, and the method that multiplies with them. */
final class DriftWeights {

    private DriftWeights() {}

    /** All weights, matrix after matrix, row after row. */
    static void constant(List<WeightMatrix> matrices, SourceText out) {
        EncodedWeights.constant("layer after layer, row after row", joined(matrices), out);
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
                """);
        EncodedWeights.method(out);
    }

    private static float[] joined(List<WeightMatrix> matrices) {
        int size = matrices.stream()
                .mapToInt(matrix -> matrix.rows() * matrix.columns())
                .sum();
        float[] weights = new float[size];
        int at = 0;
        for (WeightMatrix matrix : matrices) {
            for (float weight : matrix.values()) {
                weights[at++] = weight;
            }
        }
        return weights;
    }
}
