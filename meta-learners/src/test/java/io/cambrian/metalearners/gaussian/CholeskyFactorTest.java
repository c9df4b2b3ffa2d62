package io.cambrian.metalearners.gaussian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CholeskyFactorTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);

    /** x = U⁻ᵀ b for b = Uᵀ x, where U follows from {@code solveTransposed} of the matrix: UᵀU must be the matrix again. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 31, 32, 33, 34, 67, 129})
    void theSquareOfTheFactorIsTheMatrix(int n) {
        double[][] matrix = positiveDefinite(n);
        CholeskyFactor factor = CholeskyFactor.of(copy(matrix));
        double[][] rows = copy(matrix);
        factor.solveTransposed(rows, n, n);
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                double sum = 0;
                for (int k = 0; k <= i; k++) {
                    sum += rows[k][i] * rows[k][j];
                }
                assertEquals(matrix[i][j], sum, 1e-12 * n);
            }
            assertEquals(factor.diagonal(i), rows[i][i], 1e-12 * n);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 32, 35, 66})
    void oneVectorAndManyAreSolvedAlike(int m) {
        int n = 70;
        CholeskyFactor factor = CholeskyFactor.of(positiveDefinite(n));
        double[] y = random.doubles(n).toArray();
        double[][] rows = new double[m][];
        for (int i = 0; i < m; i++) {
            rows[i] = new double[] {y[i], 2 * y[i], 0};
        }
        double[] z = factor.solveTransposed(y);
        factor.solveTransposed(rows, m, 3);
        for (int i = 0; i < m; i++) {
            assertEquals(z[i], rows[i][0], 1e-12);
            assertEquals(2 * z[i], rows[i][1], 1e-12);
            assertEquals(0, rows[i][2]);
        }
    }

    @Test
    void whatIsNotPositiveDefiniteIsRefused() {
        assertThrows(ArithmeticException.class, () -> CholeskyFactor.of(new double[][] {{1, 2}, {2, 1}}));
        assertThrows(ArithmeticException.class, () -> CholeskyFactor.of(new double[][] {{Double.NaN}}));
    }

    private double[][] positiveDefinite(int n) {
        double[][] matrix = new double[n][n];
        double[][] root = new double[n][];
        Arrays.setAll(root, i -> random.doubles(n).toArray());
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[i][j] = i == j ? 0.1 : 0;
                for (int k = 0; k < n; k++) {
                    matrix[i][j] += root[i][k] * root[j][k] / n;
                }
            }
        }
        return matrix;
    }

    private static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }
}
