package io.cambrian.evaluators.environment.planar;

/**
 * Three linear equations with a symmetric positive definite matrix, by the factors A = L D Lᵀ with ones on L's diagonal.
 * Factorised once, solved for any number of right-hand sides.
 */
final class SymmetricSystem3 {

    private double l21;
    private double l31;
    private double l32;
    private double d1;
    private double d2;
    private double d3;

    /** The solution of the last {@link #solve}. */
    double x1;

    double x2;
    double x3;

    /** Takes the matrix by its lower triangle. */
    void factorise(double a11, double a21, double a22, double a31, double a32, double a33) {
        d1 = 1 / a11;
        l21 = a21 * d1;
        l31 = a31 * d1;
        double p22 = a22 - l21 * a21;
        double p32 = a32 - l21 * a31;
        d2 = 1 / p22;
        l32 = p32 * d2;
        d3 = 1 / (a33 - l31 * a31 - l32 * p32);
    }

    /** Solves for one right-hand side. */
    void solve(double b1, double b2, double b3) {
        double y2 = b2 - l21 * b1;
        double y3 = b3 - l31 * b1 - l32 * y2;
        x3 = y3 * d3;
        x2 = y2 * d2 - l32 * x3;
        x1 = b1 * d1 - l21 * x2 - l31 * x3;
    }
}
