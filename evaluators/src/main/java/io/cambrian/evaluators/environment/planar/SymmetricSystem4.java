package io.cambrian.evaluators.environment.planar;

/**
 * Four linear equations with a symmetric positive definite matrix. The first two unknowns are eliminated by the inverse of their
 * block, as in {@link SymmetricSystem6}: two divisions in a row instead of four. Factorised once, solved for any number of
 * right-hand sides.
 */
final class SymmetricSystem4 {

    /** The inverse of the first two rows' block. */
    private double p11;

    private double p21;
    private double p22;

    /** The other rows' block times that. */
    private double c31;

    private double c32;
    private double c41;
    private double c42;

    /** The inverse of what is left for the other two. */
    private double q33;

    private double q43;
    private double q44;

    /** The solution of the last {@link #solve}. */
    double x1;

    double x2;
    double x3;
    double x4;

    /** Takes the matrix by its lower triangle. */
    void factorise(
            double a11,
            double a21,
            double a22,
            double a31,
            double a32,
            double a33,
            double a41,
            double a42,
            double a43,
            double a44) {
        double scale = 1 / (a11 * a22 - a21 * a21);
        p11 = a22 * scale;
        p21 = -a21 * scale;
        p22 = a11 * scale;
        c31 = a31 * p11 + a32 * p21;
        c32 = a31 * p21 + a32 * p22;
        c41 = a41 * p11 + a42 * p21;
        c42 = a41 * p21 + a42 * p22;
        double s33 = a33 - c31 * a31 - c32 * a32;
        double s43 = a43 - c41 * a31 - c42 * a32;
        double s44 = a44 - c41 * a41 - c42 * a42;
        double rest = 1 / (s33 * s44 - s43 * s43);
        q33 = s44 * rest;
        q43 = -s43 * rest;
        q44 = s33 * rest;
    }

    /** Solves for one right-hand side. */
    void solve(double b1, double b2, double b3, double b4) {
        double y3 = b3 - c31 * b1 - c32 * b2;
        double y4 = b4 - c41 * b1 - c42 * b2;
        x3 = q33 * y3 + q43 * y4;
        x4 = q43 * y3 + q44 * y4;
        x1 = p11 * b1 + p21 * b2 - c31 * x3 - c41 * x4;
        x2 = p21 * b1 + p22 * b2 - c32 * x3 - c42 * x4;
    }
}
