package io.cambrian.metalearners.gaussian;

/**
 * The upper triangle U of a symmetric positive definite matrix {@code K = UᵀU}.
 *
 * <p>Right-looking by panels of {@value #PANEL} rows: the rows of a panel are finished, then eliminated from all rows below it. The
 * leading m × m triangle of U is the factor of the leading m × m block of K; every method takes how much of it is meant. Mutable
 * only while it is made.
 *
 * @see RowElimination
 */
final class CholeskyFactor {

    private static final int PANEL = 32;

    private final double[][] u;

    private CholeskyFactor(double[][] u) {
        this.u = u;
    }

    /**
     * The factor of a matrix, which it takes over and overwrites; only its upper triangle is read.
     *
     * @throws ArithmeticException when the matrix is not positive definite
     */
    static CholeskyFactor of(double[][] matrix) {
        int n = matrix.length;
        for (int panel = 0; panel < n; panel += PANEL) {
            int end = Math.min(n, panel + PANEL);
            for (int i = panel; i < end; i++) {
                RowElimination.one(matrix, matrix, panel, i, i, i, n);
                scale(matrix[i], i);
            }
            int i = end;
            for (; i + 1 < n; i += 2) {
                RowElimination.two(matrix, matrix, panel, end, i, i, n);
            }
            if (i < n) {
                RowElimination.one(matrix, matrix, panel, end, i, i, n);
            }
        }
        return new CholeskyFactor(matrix);
    }

    /** Divides a row by the root of its diagonal element. */
    private static void scale(double[] row, int i) {
        if (!(row[i] > 0)) {
            throw new ArithmeticException(
                    "a matrix of correlations is positive definite, found " + row[i] + " as pivot " + i);
        }
        double inverse = 1 / Math.sqrt(row[i]);
        for (int j = i; j < row.length; j++) {
            row[j] *= inverse;
        }
    }

    /** Replaces the {@code m} rows, each {@code width} wide, by {@code U⁻ᵀ rows}. */
    void solveTransposed(double[][] rows, int m, int width) {
        for (int panel = 0; panel < m; panel += PANEL) {
            int end = Math.min(m, panel + PANEL);
            for (int i = panel; i < end; i++) {
                RowElimination.one(u, rows, panel, i, i, 0, width);
                double inverse = 1 / u[i][i];
                for (int j = 0; j < width; j++) {
                    rows[i][j] *= inverse;
                }
            }
            int i = end;
            for (; i + 1 < m; i += 2) {
                RowElimination.two(u, rows, panel, end, i, 0, width);
            }
            if (i < m) {
                RowElimination.one(u, rows, panel, end, i, 0, width);
            }
        }
    }

    /** {@code U⁻ᵀ y} for one vector; the first m numbers of it are the answer for the leading m. */
    double[] solveTransposed(double[] y) {
        double[] z = y.clone();
        for (int p = 0; p < z.length; p++) {
            double[] row = u[p];
            double solved = z[p] / row[p];
            for (int j = p + 1; j < z.length; j++) {
                z[j] = Math.fma(-solved, row[j], z[j]);
            }
            z[p] = solved;
        }
        return z;
    }

    double diagonal(int i) {
        return u[i][i];
    }
}
