package io.cambrian.evaluators.environment.planar;

/**
 * Four linear equations with a symmetric positive definite matrix, by the factors A = L D Lᵀ with ones on L's diagonal.
 * Factorised once, solved for any number of right-hand sides.
 */
final class SymmetricSystem4 {

    private double l21;
    private double l31;
    private double l32;
    private double l41;
    private double l42;
    private double l43;
    private double d1;
    private double d2;
    private double d3;
    private double d4;

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
        d1 = 1 / a11;
        l21 = a21 * d1;
        l31 = a31 * d1;
        l41 = a41 * d1;
        double p32 = a32 - l21 * a31;
        double p42 = a42 - l21 * a41;
        d2 = 1 / (a22 - l21 * a21);
        l32 = p32 * d2;
        l42 = p42 * d2;
        double p43 = a43 - l31 * a41 - l32 * p42;
        d3 = 1 / (a33 - l31 * a31 - l32 * p32);
        l43 = p43 * d3;
        d4 = 1 / (a44 - l41 * a41 - l42 * p42 - l43 * p43);
    }

    /** Solves for one right-hand side. */
    void solve(double b1, double b2, double b3, double b4) {
        double y2 = b2 - l21 * b1;
        double y3 = b3 - l31 * b1 - l32 * y2;
        double y4 = b4 - l41 * b1 - l42 * y2 - l43 * y3;
        x4 = y4 * d4;
        x3 = y3 * d3 - l43 * x4;
        x2 = y2 * d2 - l32 * x3 - l42 * x4;
        x1 = b1 * d1 - l21 * x2 - l31 * x3 - l41 * x4;
    }
}
