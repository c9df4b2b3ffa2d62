package io.cambrian.evaluators.environment.planar;

import java.util.Arrays;

/**
 * Finds the acceleration of a body that soft one-sided constraints push.
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

    private final int variables;
    private final double[][] jacobian;
    private final double[] reference;
    private final double[] weight;
    private final double[] excess;
    private final double[] slope;
    private final double[] hessian;
    private final SymmetricSystem system;
    private final double[] step;
    private final double[] moved;
    private int rows;
    private boolean untouched;

    /**
     * Room for the constraints of one body.
     *
     * @param variables how many accelerations it has
     * @param mostRows the most constraints it can touch at once
     */
    SoftConstraints(int variables, int mostRows) {
        this.variables = variables;
        jacobian = new double[mostRows][variables];
        reference = new double[mostRows];
        weight = new double[mostRows];
        excess = new double[mostRows];
        slope = new double[mostRows];
        hessian = new double[variables * variables];
        system = new SymmetricSystem(variables);
        step = new double[variables];
        moved = new double[variables];
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
     * @return its Jacobian, all zero, to be written by the caller
     */
    double[] add(double reference, double regulariser) {
        this.reference[rows] = reference;
        weight[rows] = 1 / regulariser;
        double[] row = jacobian[rows++];
        Arrays.fill(row, 0);
        return row;
    }

    /**
     * Turns the acceleration without constraints into the one with them.
     *
     * @param mass the mass matrix, its rows one after the other; what stands above the diagonal is not read
     * @param acceleration a₀, replaced by a
     */
    void push(double[] mass, double[] acceleration) {
        Arrays.fill(moved, 0);
        boolean idle = true;
        for (int i = 0; i < rows; i++) {
            excess[i] = along(jacobian[i], acceleration) - reference[i];
            idle &= excess[i] >= 0;
        }
        boolean settled = idle;
        untouched = true;
        for (int i = 0; i < MOST_STEPS && !settled; i++) {
            aim(mass);
            settled = staysInPiece();
            advance(acceleration, settled ? 1 : leastAlongStep(mass));
            untouched = false;
        }
    }

    /** Sets {@code step} to Newton's step and {@code slope} to what it changes in each row. */
    private void aim(double[] mass) {
        for (int row = 0; row < variables; row++) {
            step[row] = untouched ? 0 : -massTimes(mass, row, moved);
        }
        System.arraycopy(mass, 0, hessian, 0, hessian.length);
        for (int i = 0; i < rows; i++) {
            if (excess[i] < 0) {
                addActive(jacobian[i], weight[i], excess[i]);
            }
        }
        system.factorise(hessian);
        system.solve(step);
        for (int i = 0; i < rows; i++) {
            slope[i] = along(jacobian[i], step);
        }
    }

    private void addActive(double[] row, double weight, double excess) {
        for (int j = 0; j < variables; j++) {
            double scaled = weight * row[j];
            step[j] -= scaled * excess;
            for (int k = 0; k <= j; k++) {
                hessian[j * variables + k] += scaled * row[k];
            }
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
        for (int j = 0; j < variables; j++) {
            acceleration[j] += part * step[j];
            moved[j] += part * step[j];
        }
        for (int i = 0; i < rows; i++) {
            excess[i] += part * slope[i];
        }
    }

    /** Which part of the step leads to the least point on it, by Newton's method on the derivative, kept within bounds. */
    private double leastAlongStep(double[] mass) {
        double linear = 0;
        double quadratic = 0;
        for (int row = 0; row < variables; row++) {
            linear += step[row] * massTimes(mass, row, moved);
            quadratic += step[row] * massTimes(mass, row, step);
        }
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

    private double massTimes(double[] mass, int row, double[] vector) {
        double sum = 0;
        for (int k = 0; k < variables; k++) {
            sum += mass[Math.max(row, k) * variables + Math.min(row, k)] * vector[k];
        }
        return sum;
    }

    private double along(double[] row, double[] vector) {
        double sum = 0;
        for (int j = 0; j < variables; j++) {
            sum += row[j] * vector[j];
        }
        return sum;
    }
}
