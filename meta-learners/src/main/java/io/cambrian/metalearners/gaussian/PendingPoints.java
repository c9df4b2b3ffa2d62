package io.cambrian.metalearners.gaussian;

/**
 * Points whose values are not known yet, as further rows of a process's factor.
 *
 * <p>With F the pending points, {@code W = U⁻ᵀ r(X, F)} and {@code SᵀS = r(F, F) + g I − WᵀW}, the rows of the larger factor are
 * {@code [U W; 0 S]}, so {@code S⁻ᵀ (r(F, x) − Wᵀ v(x))} continues v(x).
 *
 * @param points F
 * @param crossed W, a row for each value of the process
 * @param factor S
 */
record PendingPoints(PointSet points, double[][] crossed, CholeskyFactor factor) {

    /**
     * @param crossed W
     * @param own {@code r(F, F) + g I}, overwritten
     */
    static PendingPoints of(PointSet points, double[][] crossed, double[][] own) {
        for (double[] row : crossed) {
            subtractProducts(row, row, own);
        }
        return new PendingPoints(points, crossed, CholeskyFactor.of(own));
    }

    /** Adds to {@code explained} what the pending points explain of each point in {@code at}, beyond {@code v}. */
    void addExplained(Kernel kernel, PointSet at, double[][] v, double[] explained) {
        double[][] rows = new double[points.count()][at.count()];
        for (int f = 0; f < rows.length; f++) {
            kernel.correlate(points.point(f), at, 0, rows[f]);
        }
        for (int i = 0; i < v.length; i++) {
            subtractProducts(crossed[i], v[i], rows);
        }
        factor.solveTransposed(rows, rows.length, at.count());
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                explained[j] = Math.fma(row[j], row[j], explained[j]);
            }
        }
    }

    /** {@code rows[f][j] −= a[f] b[j]}. */
    private static void subtractProducts(double[] a, double[] b, double[][] rows) {
        for (int f = 0; f < rows.length; f++) {
            double[] row = rows[f];
            double factor = -a[f];
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.fma(factor, b[j], row[j]);
            }
        }
    }
}
