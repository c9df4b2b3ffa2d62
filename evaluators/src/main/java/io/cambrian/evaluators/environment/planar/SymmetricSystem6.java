package io.cambrian.evaluators.environment.planar;

/**
 * Six linear equations with a symmetric positive definite matrix. The first two unknowns are eliminated by the inverse of their
 * block; the other four are left to a {@link SymmetricSystem4}:
 *
 * <pre>
 * ⎛ P  Bᵀ ⎞ ⎛ x ⎞   ⎛ f ⎞        (Q − B P⁻¹ Bᵀ) y = g − B P⁻¹ f
 * ⎝ B  Q  ⎠ ⎝ y ⎠ = ⎝ g ⎠        x = P⁻¹ f − P⁻¹ Bᵀ y
 * </pre>
 *
 * Factorised once, solved for any number of right-hand sides.
 */
final class SymmetricSystem6 {

    /** How many unknowns there are, and with it the length of a row. */
    static final int SIZE = 6;

    private final SymmetricSystem4 rest = new SymmetricSystem4();

    /** P⁻¹. */
    private double p11;

    private double p21;
    private double p22;

    /** B P⁻¹, by row and column. */
    private double c31;

    private double c32;
    private double c41;
    private double c42;
    private double c51;
    private double c52;
    private double c61;
    private double c62;

    /** Takes a matrix. */
    void factorise(SymmetricMatrix6 matrix) {
        double[] a = matrix.entry;
        double scale = 1 / (a[0] * a[2] - a[1] * a[1]);
        p11 = a[2] * scale;
        p21 = -a[1] * scale;
        p22 = a[0] * scale;
        c31 = a[3] * p11 + a[4] * p21;
        c32 = a[3] * p21 + a[4] * p22;
        c41 = a[6] * p11 + a[7] * p21;
        c42 = a[6] * p21 + a[7] * p22;
        c51 = a[10] * p11 + a[11] * p21;
        c52 = a[10] * p21 + a[11] * p22;
        c61 = a[15] * p11 + a[16] * p21;
        c62 = a[15] * p21 + a[16] * p22;
        rest.factorise(
                a[5] - c31 * a[3] - c32 * a[4],
                a[8] - c41 * a[3] - c42 * a[4],
                a[9] - c41 * a[6] - c42 * a[7],
                a[12] - c51 * a[3] - c52 * a[4],
                a[13] - c51 * a[6] - c52 * a[7],
                a[14] - c51 * a[10] - c52 * a[11],
                a[17] - c61 * a[3] - c62 * a[4],
                a[18] - c61 * a[6] - c62 * a[7],
                a[19] - c61 * a[10] - c62 * a[11],
                a[20] - c61 * a[15] - c62 * a[16]);
    }

    /** Replaces a right-hand side by its solution. */
    void solve(double[] x) {
        double f1 = x[0];
        double f2 = x[1];
        rest.solve(
                x[2] - c31 * f1 - c32 * f2,
                x[3] - c41 * f1 - c42 * f2,
                x[4] - c51 * f1 - c52 * f2,
                x[5] - c61 * f1 - c62 * f2);
        x[0] = p11 * f1 + p21 * f2 - c31 * rest.x1 - c41 * rest.x2 - c51 * rest.x3 - c61 * rest.x4;
        x[1] = p21 * f1 + p22 * f2 - c32 * rest.x1 - c42 * rest.x2 - c52 * rest.x3 - c62 * rest.x4;
        x[2] = rest.x1;
        x[3] = rest.x2;
        x[4] = rest.x3;
        x[5] = rest.x4;
    }
}
