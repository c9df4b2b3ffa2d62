package io.cambrian.metalearners.gaussian;

/**
 * Rows minus multiples of the rows above them: the loop in which all the time of a Gaussian process goes.
 *
 * <p>With coefficients U and rows R, row i becomes {@code R[i] − Σₚ U[p][i] R[p]}. All arrays of a loop share one index and every
 * element is one chain of fused multiply-adds in the order of p, so that the compiler uses vector instructions and every vector
 * width gives the same bits. Two rows by four is as much as it keeps in registers; with four by four it gives up, and the loop is
 * five times slower.
 */
final class RowElimination {

    private static final int DEPTH = 4;

    private RowElimination() {}

    /** Eliminates rows {@code first} to {@code end}, exclusive, from row {@code i}, in the columns {@code from} to {@code to}. */
    static void one(double[][] u, double[][] rows, int first, int end, int i, int from, int to) {
        int p = first;
        for (; p + DEPTH <= end; p += DEPTH) {
            oneByFour(u, rows, p, i, from, to);
        }
        for (; p < end; p++) {
            oneByOne(u[p][i], rows[p], rows[i], from, to);
        }
    }

    /** The same for rows {@code i} and {@code i + 1}. */
    static void two(double[][] u, double[][] rows, int first, int end, int i, int from, int to) {
        int p = first;
        for (; p + DEPTH <= end; p += DEPTH) {
            twoByFour(u, rows, p, i, from, to);
        }
        for (; p < end; p++) {
            oneByOne(u[p][i], rows[p], rows[i], from, to);
            oneByOne(u[p][i + 1], rows[p], rows[i + 1], from, to);
        }
    }

    private static void oneByOne(double factor, double[] row, double[] target, int from, int to) {
        for (int j = from; j < to; j++) {
            target[j] = Math.fma(-factor, row[j], target[j]);
        }
    }

    private static void oneByFour(double[][] u, double[][] rows, int p, int i, int from, int to) {
        double a0 = -u[p][i];
        double a1 = -u[p + 1][i];
        double a2 = -u[p + 2][i];
        double a3 = -u[p + 3][i];
        double[] r0 = rows[p];
        double[] r1 = rows[p + 1];
        double[] r2 = rows[p + 2];
        double[] r3 = rows[p + 3];
        double[] t = rows[i];
        for (int j = from; j < to; j++) {
            t[j] = Math.fma(a3, r3[j], Math.fma(a2, r2[j], Math.fma(a1, r1[j], Math.fma(a0, r0[j], t[j]))));
        }
    }

    private static void twoByFour(double[][] u, double[][] rows, int p, int i, int from, int to) {
        double a0 = -u[p][i];
        double a1 = -u[p + 1][i];
        double a2 = -u[p + 2][i];
        double a3 = -u[p + 3][i];
        double b0 = -u[p][i + 1];
        double b1 = -u[p + 1][i + 1];
        double b2 = -u[p + 2][i + 1];
        double b3 = -u[p + 3][i + 1];
        double[] r0 = rows[p];
        double[] r1 = rows[p + 1];
        double[] r2 = rows[p + 2];
        double[] r3 = rows[p + 3];
        double[] s = rows[i];
        double[] t = rows[i + 1];
        for (int j = from; j < to; j++) {
            double x0 = r0[j];
            double x1 = r1[j];
            double x2 = r2[j];
            double x3 = r3[j];
            s[j] = Math.fma(a3, x3, Math.fma(a2, x2, Math.fma(a1, x1, Math.fma(a0, x0, s[j]))));
            t[j] = Math.fma(b3, x3, Math.fma(b2, x2, Math.fma(b1, x1, Math.fma(b0, x0, t[j]))));
        }
    }
}
