package io.cambrian.evaluators.environment.planar;

/**
 * Three linear equations with a symmetric positive definite matrix, by its adjugate: longer than by factors, but with one
 * division instead of a chain of three. Inverted once, solved for any number of right-hand sides.
 */
final class SymmetricSystem3 {

    private double i11;
    private double i21;
    private double i22;
    private double i31;
    private double i32;
    private double i33;

    /** The solution of the last {@link #solve}. */
    double x1;

    double x2;
    double x3;

    /** Takes the matrix by its lower triangle. */
    void invert(double a11, double a21, double a22, double a31, double a32, double a33) {
        double c11 = a22 * a33 - a32 * a32;
        double c21 = a31 * a32 - a21 * a33;
        double c31 = a21 * a32 - a22 * a31;
        double scale = 1 / (a11 * c11 + a21 * c21 + a31 * c31);
        i11 = c11 * scale;
        i21 = c21 * scale;
        i31 = c31 * scale;
        i22 = (a11 * a33 - a31 * a31) * scale;
        i32 = (a21 * a31 - a11 * a32) * scale;
        i33 = (a11 * a22 - a21 * a21) * scale;
    }

    /** Solves for one right-hand side. */
    void solve(double b1, double b2, double b3) {
        x1 = i11 * b1 + i21 * b2 + i31 * b3;
        x2 = i21 * b1 + i22 * b2 + i32 * b3;
        x3 = i31 * b1 + i32 * b2 + i33 * b3;
    }
}
