package io.cambrian.evaluators.environment.planar;

/**
 * Three linear equations with a symmetric positive definite matrix, in all copies of a body, by the adjugate as in {@link
 * SymmetricSystem3}. Every array is {@code [copy]}; the diagonal is the same in all copies.
 */
final class SymmetricSystems3 {

    private final double a11;
    private final double a22;
    private final double a33;

    /** The matrix below the diagonal, written by the caller. */
    final double[] a21;

    final double[] a31;
    final double[] a32;

    SymmetricSystems3(int copies, double a11, double a22, double a33) {
        this.a11 = a11;
        this.a22 = a22;
        this.a33 = a33;
        a21 = new double[copies];
        a31 = new double[copies];
        a32 = new double[copies];
    }

    /** Solves for right-hand sides b into x. */
    void solve(double[] b1, double[] b2, double[] b3, double[] x1, double[] x2, double[] x3) {
        for (int copy = 0; copy < a21.length; copy++) {
            double c11 = a22 * a33 - a32[copy] * a32[copy];
            double c21 = a31[copy] * a32[copy] - a21[copy] * a33;
            double c31 = a21[copy] * a32[copy] - a22 * a31[copy];
            double c22 = a11 * a33 - a31[copy] * a31[copy];
            double c32 = a21[copy] * a31[copy] - a11 * a32[copy];
            double c33 = a11 * a22 - a21[copy] * a21[copy];
            double scale = 1 / (a11 * c11 + a21[copy] * c21 + a31[copy] * c31);
            x1[copy] = (c11 * b1[copy] + c21 * b2[copy] + c31 * b3[copy]) * scale;
            x2[copy] = (c21 * b1[copy] + c22 * b2[copy] + c32 * b3[copy]) * scale;
            x3[copy] = (c31 * b1[copy] + c32 * b2[copy] + c33 * b3[copy]) * scale;
        }
    }

    /** Readies a single system for more right-hand sides in one copy. */
    void invert(int copy, SymmetricSystem3 single) {
        single.invert(a11, a21[copy], a22, a31[copy], a32[copy], a33);
    }
}
