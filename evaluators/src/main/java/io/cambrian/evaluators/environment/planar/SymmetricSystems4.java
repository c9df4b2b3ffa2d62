package io.cambrian.evaluators.environment.planar;

/**
 * Four linear equations with a symmetric positive definite matrix, in all copies of a body, by the factors A = L D Lᵀ with ones
 * on L's diagonal. Every array is {@code [copy]}; the diagonal is the same in all copies. Factorised once, solved for any number
 * of right-hand sides.
 */
final class SymmetricSystems4 {

    private final double a11;
    private final double a22;
    private final double a33;
    private final double a44;
    private final double d1;
    private final double[] d2;
    private final double[] d3;
    private final double[] d4;

    /** The matrix below the diagonal, written by the caller; L after {@link #factorise}. */
    final double[] a21;

    final double[] a31;
    final double[] a32;
    final double[] a41;
    final double[] a42;
    final double[] a43;

    /** The solution of the last {@link #solve(int, double, double, double, double)}. */
    double x1;

    double x2;
    double x3;
    double x4;

    SymmetricSystems4(int copies, double a11, double a22, double a33, double a44) {
        this.a11 = a11;
        this.a22 = a22;
        this.a33 = a33;
        this.a44 = a44;
        d1 = 1 / a11;
        d2 = new double[copies];
        d3 = new double[copies];
        d4 = new double[copies];
        a21 = new double[copies];
        a31 = new double[copies];
        a32 = new double[copies];
        a41 = new double[copies];
        a42 = new double[copies];
        a43 = new double[copies];
    }

    /** Replaces the matrices by their factors. */
    void factorise() {
        eliminateFirst();
        for (int copy = 0; copy < d3.length; copy++) {
            double p43 = a43[copy] - a32[copy] * d2[copy] * a42[copy];
            double d = 1 / (d3[copy] - a32[copy] * d2[copy] * a32[copy]);
            d3[copy] = d;
            d4[copy] = 1 / (d4[copy] - a42[copy] * d2[copy] * a42[copy] - p43 * d * p43);
            a43[copy] = p43 * d;
            a32[copy] *= d2[copy];
            a42[copy] *= d2[copy];
        }
    }

    /** What is left of the other rows without the first. */
    private void eliminateFirst() {
        for (int copy = 0; copy < d2.length; copy++) {
            double l21 = a21[copy] * d1;
            double l31 = a31[copy] * d1;
            double l41 = a41[copy] * d1;
            d2[copy] = 1 / (a22 - l21 * a21[copy]);
            d3[copy] = a33 - l31 * a31[copy];
            d4[copy] = a44 - l41 * a41[copy];
            a32[copy] -= l21 * a31[copy];
            a42[copy] -= l21 * a41[copy];
            a43[copy] -= l31 * a41[copy];
            a21[copy] = l21;
            a31[copy] = l31;
            a41[copy] = l41;
        }
    }

    /** Solves for right-hand sides b, which are lost, into x. */
    void solve(double[] b1, double[] b2, double[] b3, double[] b4, double[] x1, double[] x2, double[] x3, double[] x4) {
        for (int copy = 0; copy < d2.length; copy++) {
            double y2 = b2[copy] - a21[copy] * b1[copy];
            double y3 = b3[copy] - a31[copy] * b1[copy] - a32[copy] * y2;
            double y4 = b4[copy] - a41[copy] * b1[copy] - a42[copy] * y2 - a43[copy] * y3;
            x4[copy] = y4 * d4[copy];
            b3[copy] = y3 * d3[copy];
            b2[copy] = y2 * d2[copy];
        }
        for (int copy = 0; copy < d2.length; copy++) {
            double z4 = x4[copy];
            double z3 = b3[copy] - a43[copy] * z4;
            double z2 = b2[copy] - a32[copy] * z3 - a42[copy] * z4;
            x3[copy] = z3;
            x2[copy] = z2;
            x1[copy] = b1[copy] * d1 - a21[copy] * z2 - a31[copy] * z3 - a41[copy] * z4;
        }
    }

    /** Solves for one right-hand side in one copy. */
    void solve(int copy, double b1, double b2, double b3, double b4) {
        double y2 = b2 - a21[copy] * b1;
        double y3 = b3 - a31[copy] * b1 - a32[copy] * y2;
        double y4 = b4 - a41[copy] * b1 - a42[copy] * y2 - a43[copy] * y3;
        x4 = y4 * d4[copy];
        x3 = y3 * d3[copy] - a43[copy] * x4;
        x2 = y2 * d2[copy] - a32[copy] * x3 - a42[copy] * x4;
        x1 = b1 * d1 - a21[copy] * x2 - a31[copy] * x3 - a41[copy] * x4;
    }
}
