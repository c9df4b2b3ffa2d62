package io.cambrian.evaluators.environment.planar;

import static io.cambrian.evaluators.environment.planar.SymmetricSystem6.SIZE;

import java.util.Arrays;

/**
 * Finds the acceleration of a body of six variables that soft one-sided constraints push.
 *
 * <p>Row i has a Jacobian Jᵢ, asks for the acceleration rᵢ along it and yields with the regulariser
 * Rᵢ. With the mass matrix M and the acceleration a₀ without constraints, the sought acceleration is the one minimum
 * of
 *
 * <pre>
 * ½ (a − a₀)ᵀ M (a − a₀) + ½ Σ_i min(J_i a − r_i, 0)² / R_i
 * </pre>
 *
 * which is the dual of MuJoCo's problem for the forces f ≥ 0. The function is made of quadratic pieces, one for each set of
 * active rows, those with Jᵢa &lt; rᵢ. Newton's step from a point leads to the minimum of that point's
 * piece; when the same rows are active there, it is the minimum of all. Otherwise the least point on the way there is the next
 * to start from. This ends after finitely many steps, mostly one or two, with no error but rounding.
 *
 * <p>Source: Todorov, "Convex and analytically-invertible dynamics with contacts and constraints", ICRA 2014.
 */
final class SoftConstraints {

    private static final int MOST_STEPS = 100;
    private static final int MOST_TRIALS = 50;

    /** A row this near to where it changes sides exerts a force that does not matter, so its side does not either. */
    private static final double TIE = 1e-11;

    private final double[][] jacobian;
    private final double[] reference;
    private final double[] weight;
    private final double[] excess;
    private final double[] slope;
    private final SymmetricMatrix6 hessian = new SymmetricMatrix6();
    private final SymmetricSystem6 system = new SymmetricSystem6();
    private final double[] step = new double[SIZE];

    /** The mass matrix times how far the acceleration has moved, and times the last step that did not settle. */
    private final double[] massMoved = new double[SIZE];

    private final double[] massStep = new double[SIZE];
    private int rows;

    /**
     * Room for the constraints of one body.
     *
     * @param mostRows the most constraints it can touch at once
     */
    SoftConstraints(int mostRows) {
        jacobian = new double[mostRows][SIZE];
        reference = new double[mostRows];
        weight = new double[mostRows];
        excess = new double[mostRows];
        slope = new double[mostRows];
    }

    /** Forgets all rows. */
    void clear() {
        rows = 0;
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return rows == 0;
    }

    /**
     * Adds a row.
     *
     * @param reference r
     * @param weight 1/R
     * @return its Jacobian, left over from earlier, to be written by the caller
     */
    double[] add(double reference, double weight) {
        this.reference[rows] = reference;
        this.weight[rows] = weight;
        return jacobian[rows++];
    }

    /** Whether some row is active at an acceleration; else it is the sought one. Comes before {@link #push}. */
    boolean resist(double[] acceleration) {
        boolean active = false;
        for (int i = 0; i < rows; i++) {
            excess[i] = dot(jacobian[i], acceleration) - reference[i];
            active |= excess[i] < 0;
        }
        return active;
    }

    /**
     * Turns the acceleration without constraints into the one with them.
     *
     * @param mass the mass matrix
     * @param acceleration a₀, which the constraints {@link #resist}, replaced by a
     */
    void push(SymmetricMatrix6 mass, double[] acceleration) {
        Arrays.fill(massMoved, 0);
        for (int i = 0; i < MOST_STEPS; i++) {
            aim(mass);
            if (staysInPiece()) {
                addScaled(acceleration, 1, step);
                return;
            }
            advance(acceleration, leastAlongStep(mass));
        }
    }

    /** Sets {@code step} to Newton's step and {@code slope} to what it changes in each row. */
    private void aim(SymmetricMatrix6 mass) {
        for (int row = 0; row < SIZE; row++) {
            step[row] = -massMoved[row];
        }
        hessian.copy(mass);
        for (int i = 0; i < rows; i++) {
            if (excess[i] < 0) {
                hessian.addSquare(jacobian[i], weight[i]);
                addScaled(step, -weight[i] * excess[i], jacobian[i]);
            }
        }
        system.factorise(hessian);
        system.solve(step);
        for (int i = 0; i < rows; i++) {
            slope[i] = dot(jacobian[i], step);
        }
    }

    private static void addScaled(double[] sum, double scale, double[] vector) {
        for (int j = 0; j < SIZE; j++) {
            sum[j] += scale * vector[j];
        }
    }

    /** Whether the same rows are active after the whole step. */
    private boolean staysInPiece() {
        for (int i = 0; i < rows; i++) {
            double after = excess[i] + slope[i];
            if (after < 0 != excess[i] < 0 && Math.abs(after) > TIE * (1 + Math.abs(reference[i]))) {
                return false;
            }
        }
        return true;
    }

    private void advance(double[] acceleration, double part) {
        addScaled(acceleration, part, step);
        addScaled(massMoved, part, massStep);
        for (int i = 0; i < rows; i++) {
            excess[i] += part * slope[i];
        }
    }

    /** Which part of the step leads to the least point on it, by Newton's method on the derivative, kept within bounds. */
    private double leastAlongStep(SymmetricMatrix6 mass) {
        mass.times(step, massStep);
        double linear = dot(step, massMoved);
        double quadratic = dot(step, massStep);
        double below = 0;
        double above = 1;
        double part = 1;
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            double curvature = quadratic;
            double derivative = linear + part * quadratic;
            for (int i = 0; i < rows; i++) {
                double there = excess[i] + part * slope[i];
                if (there < 0) {
                    derivative += weight[i] * there * slope[i];
                    curvature += weight[i] * slope[i] * slope[i];
                }
            }
            if (derivative <= 0) {
                below = part;
            } else {
                above = part;
            }
            double next = part - derivative / curvature;
            if (next == part || part == 1 && derivative <= 0) {
                return part;
            }
            part = next > below && next < above ? next : (below + above) / 2;
        }
        return part;
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3] + a[4] * b[4] + a[5] * b[5];
    }
}
