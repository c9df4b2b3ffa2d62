package io.cambrian.evaluators.environment.planar;

/**
 * How MuJoCo softens a constraint that is violated by depth r &lt; 0 and approached with speed ṙ.
 *
 * <p>The impedance d(r) rises from {@code least} to {@code most} over the depth {@code width}, as two parabolas: with x = min(|r|/width, 1),
 * y = 2x² up to x = ½ and 1 − 2(1 − x)² beyond, d = least + y (most − least). The constraint then asks for the
 * acceleration of a critically damped spring,
 *
 * <pre>
 * r̈* = −B ṙ − K d(r) r,   B = 2 / (most · T),   K = 1 / (most² T²)
 * </pre>
 *
 * and yields in proportion to its softness (1 − d)/d. Source: MuJoCo's documentation, "Computation", section on constraint
 * parameters; its damping ratio is 1 and its exponent 2 for all bodies here.
 */
final class Impedance {

    private final double least;
    private final double range;
    private final double perWidth;
    private final double damping;
    private final double stiffness;

    /**
     * Softness that depends on depth.
     *
     * @param least d at the surface
     * @param most d at depth {@code width} and beyond
     * @param width in metres or radians
     * @param timeConstant T in seconds, at least two time steps
     */
    Impedance(double least, double most, double width, double timeConstant) {
        this.least = least;
        range = most - least;
        perWidth = 1 / width;
        damping = 2 / (most * timeConstant);
        stiffness = 1 / (most * most * timeConstant * timeConstant);
    }

    /** The impedance d. */
    double at(double depth) {
        double x = Math.min(Math.abs(depth) * perWidth, 1);
        double y = x <= 0.5 ? 2 * x * x : 1 - 2 * (1 - x) * (1 - x);
        return least + y * range;
    }

    /** The acceleration r̈* asked for, with the impedance at that depth. */
    double reference(double impedance, double depth, double speed) {
        return -damping * speed - stiffness * impedance * depth;
    }

    /** d/(1 − d), the inverse of the softness. */
    static double firmness(double impedance) {
        return impedance / (1 - impedance);
    }
}
