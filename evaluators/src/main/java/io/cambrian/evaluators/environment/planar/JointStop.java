package io.cambrian.evaluators.environment.planar;

/**
 * The two soft ends of a joint's range.
 *
 * <p>An end acts when the joint is nearer to it than the margin. Pushing with the force f ≥ 0 changes the joint's acceleration
 * to a + f/m, where 1/m is the inverse inertia along the joint; the end asks for the reference acceleration r̈* of its
 * {@link Impedance} and yields with the regulariser R = w (1 − d)/d. Alone, it therefore pushes with
 *
 * <pre>
 * f = max(0, (r̈* − a) / (1/m + R))
 * </pre>
 */
final class JointStop {

    private static final double LEAST = 0.9;
    private static final double MOST = 0.95;
    private static final double WIDTH = 0.001;

    private final double lower;
    private final double upper;
    private final double margin;
    private final double initialInertia;
    private final Impedance impedance;

    /**
     * The ends of one joint.
     *
     * @param lower where the range begins
     * @param upper where it ends
     * @param margin how far before an end it begins to act
     * @param inverseWeight w, the inverse inertia of the joint in the body's initial pose
     * @param timeConstant of the {@link Impedance}
     */
    JointStop(double lower, double upper, double margin, double inverseWeight, double timeConstant) {
        this.lower = lower;
        this.upper = upper;
        this.margin = margin;
        initialInertia = 1 / inverseWeight;
        impedance = new Impedance(LEAST, MOST, WIDTH, timeConstant);
    }

    /** Which way the stop pushes: 1 at the lower end, −1 at the upper, 0 between. */
    int direction(double q) {
        if (q - lower < margin) {
            return 1;
        }
        return upper - q < margin ? -1 : 0;
    }

    /** Writes for all copies how far the joint is from where the nearer end begins to act; an end acts where it is negative. */
    void clear(double[] q, double[] clearance) {
        for (int copy = 0; copy < q.length; copy++) {
            clearance[copy] = Math.min(q[copy] - lower, upper - q[copy]) - margin;
        }
    }

    /** The acceleration asked for along the push, for velocity v of the joint. */
    double reference(double q, double v) {
        double depth = depth(q);
        return impedance.reference(impedance.at(depth), depth, direction(q) * v);
    }

    /** R. */
    double regulariser(double q) {
        return 1 / weight(q);
    }

    /** 1/R. */
    double weight(double q) {
        return Impedance.firmness(impedance.at(depth(q))) * initialInertia;
    }

    private double depth(double q) {
        return Math.min(q - lower, upper - q) - margin;
    }

    /**
     * The force of a stop that acts alone, positive towards greater q.
     *
     * @param acceleration of the joint without the stop
     * @param inverseInertia along the joint
     */
    double force(double q, double v, double acceleration, double inverseInertia) {
        int direction = direction(q);
        if (direction == 0) {
            return 0;
        }
        double missing = reference(q, v) - direction * acceleration;
        return direction * Math.max(0, missing / (inverseInertia + regulariser(q)));
    }
}
