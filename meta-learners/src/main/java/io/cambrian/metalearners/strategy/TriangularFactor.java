package io.cambrian.metalearners.strategy;

import io.cambrian.searchspace.RealVector;
import java.util.Arrays;

/**
 * A lower triangle A, to multiply by and to update. Mutable, and lives within one call of a strategy.
 *
 * <p>Columns are whole rows of memory although nothing stands above the diagonal: so all arrays of a loop share one index, and the
 * compiler uses vector instructions.
 */
final class TriangularFactor {

    private final float[][] columns;

    private TriangularFactor(float[][] columns) {
        this.columns = columns;
    }

    /** The columns one after the other, each from the diagonal down. */
    static TriangularFactor unpack(RealVector packed, int n) {
        float[][] columns = new float[n][n];
        int at = 0;
        for (int j = 0; j < n; j++) {
            System.arraycopy(packed.values(), at, columns[j], j, n - j);
            at += n - j;
        }
        return new TriangularFactor(columns);
    }

    RealVector pack() {
        int n = columns.length;
        float[] packed = new float[packedLength(n)];
        int at = 0;
        for (int j = 0; j < n; j++) {
            System.arraycopy(columns[j], j, packed, at, n - j);
            at += n - j;
        }
        return RealVector.owning(packed);
    }

    /** How many numbers a triangle for n coordinates has. */
    static int packedLength(int n) {
        return Math.toIntExact((long) n * (n + 1) / 2);
    }

    /** The triangle of the identity, packed. */
    static RealVector identity(int n) {
        float[] packed = new float[packedLength(n)];
        int at = 0;
        for (int j = 0; j < n; j++) {
            packed[at] = 1;
            at += n - j;
        }
        return RealVector.owning(packed);
    }

    /**
     * y += A z for many vectors at once, column by column, so that each column is fetched once.
     *
     * @param z one row for each vector
     * @param y one row for each vector
     */
    void multiply(float[][] z, float[][] y) {
        for (int j = 0; j < columns.length; j++) {
            for (int row = 0; row < z.length; row++) {
                addFrom(j, z[row][j], columns[j], y[row]);
            }
        }
    }

    /**
     * Replaces A by the factor of {@code kept · A Aᵀ + Σ βᵣ vᵣ vᵣᵀ}.
     *
     * <p>One update by β v vᵀ goes from column to column, with ω = v and b = 1 at first:
     *
     * <pre>
     *   a'ⱼⱼ = √(aⱼⱼ² + β ωⱼ² / b)        γ = b aⱼⱼ² + β ωⱼ²
     *   for k &gt; j:  ωₖ ← ωₖ − (ωⱼ / aⱼⱼ) aₖⱼ,   a'ₖⱼ = (a'ⱼⱼ / aⱼⱼ) aₖⱼ + (a'ⱼⱼ β ωⱼ / γ) ωₖ
     *   b ← b + β ωⱼ² / aⱼⱼ²
     * </pre>
     *
     * Column j needs of the updates before it only what they made of column j, so all of them are done to a column before the next
     * is fetched.
     *
     * <p>Source: Krause and Igel, "A more efficient rank-one covariance matrix update for evolution strategies", FOGA 2015,
     * algorithm for the triangular factor.
     *
     * @param kept above 0
     * @param betas 0 or more, one for each vector
     * @param vectors overwritten
     */
    void update(double kept, double[] betas, float[][] vectors) {
        float scale = (float) Math.sqrt(kept);
        double[] b = new double[betas.length];
        Arrays.fill(b, 1);
        for (int j = 0; j < columns.length; j++) {
            float[] column = columns[j];
            scaleFrom(j, scale, column);
            for (int r = 0; r < betas.length; r++) {
                float[] omega = vectors[r];
                double diagonal = column[j];
                double part = betas[r] * omega[j] * omega[j];
                double gamma = b[r] * diagonal * diagonal + part;
                double next = Math.sqrt(diagonal * diagonal + part / b[r]);
                float ratio = (float) (omega[j] / diagonal);
                float gain = (float) (next * betas[r] * omega[j] / gamma);
                rotateFrom(j + 1, ratio, (float) (next / diagonal), gain, column, omega);
                column[j] = (float) next;
                b[r] += part / (diagonal * diagonal);
            }
        }
    }

    private static void addFrom(int first, float factor, float[] x, float[] y) {
        for (int k = first; k < y.length; k++) {
            y[k] += factor * x[k];
        }
    }

    private static void scaleFrom(int first, float factor, float[] x) {
        for (int k = first; k < x.length; k++) {
            x[k] *= factor;
        }
    }

    private static void rotateFrom(int first, float ratio, float stretch, float gain, float[] column, float[] omega) {
        for (int k = first; k < omega.length; k++) {
            float rest = omega[k] - ratio * column[k];
            omega[k] = rest;
            column[k] = stretch * column[k] + gain * rest;
        }
    }
}
