package io.cambrian.metalearners.strategy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.RootSeed;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class TriangularFactorTest {

    private static final int N = 7;

    private final RandomGenerator random = new RootSeed(1).search().generator();

    /** Against the matrix itself, in double precision. */
    @Test
    void severalUpdatesGiveTheFactorOfTheWeightedSum() {
        TriangularFactor factor = TriangularFactor.unpack(TriangularFactor.identity(N), N);
        double[][] matrix = product(factor);
        double[] betas = {0.3, 0, 0.2};
        for (int round = 0; round < 5; round++) {
            float[][] vectors = {vector(), vector(), vector()};
            for (int i = 0; i < N; i++) {
                for (int j = 0; j < N; j++) {
                    matrix[i][j] *= 0.7;
                    for (int r = 0; r < betas.length; r++) {
                        matrix[i][j] += betas[r] * vectors[r][i] * vectors[r][j];
                    }
                }
            }
            factor.update(0.7, betas, vectors);
            double[][] found = product(factor);
            for (int i = 0; i < N; i++) {
                assertArrayEquals(matrix[i], found[i], 1e-5);
            }
        }
    }

    @Test
    void packingKeepsTheTriangle() {
        TriangularFactor factor = TriangularFactor.unpack(TriangularFactor.identity(N), N);
        factor.update(1, new double[] {1}, new float[][] {vector()});
        RealVector packed = factor.pack();
        assertEquals(28, packed.length());
        assertEquals(packed, TriangularFactor.unpack(packed, N).pack());
    }

    /** A Aᵀ, the columns of A read off by multiplying unit vectors. */
    private static double[][] product(TriangularFactor factor) {
        float[][] unit = new float[N][N];
        float[][] columns = new float[N][N];
        for (int j = 0; j < N; j++) {
            unit[j][j] = 1;
        }
        factor.multiply(unit, columns);
        double[][] product = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                for (int k = 0; k < N; k++) {
                    product[i][j] += (double) columns[k][i] * columns[k][j];
                }
            }
        }
        return product;
    }

    private float[] vector() {
        float[] vector = new float[N];
        for (int i = 0; i < N; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }
}
