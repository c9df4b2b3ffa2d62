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
 *
 * @param least d at the surface
 * @param most d at depth {@code width} and beyond
 * @param width in metres or radians
 * @param timeConstant T in seconds, at least two time steps
 */
record Impedance(double least, double most, double width, double timeConstant) {

    /** The acceleration r̈* asked for. */
    double reference(double depth, double speed) {
        double damping = 2 / (most * timeConstant);
        double stiffness = 1 / (most * most * timeConstant * timeConstant);
        return -damping * speed - stiffness * at(depth) * depth;
    }

    /** (1 − d)/d. */
    double softness(double depth) {
        double d = at(depth);
        return (1 - d) / d;
    }

    private double at(double depth) {
        double x = Math.min(Math.abs(depth) / width, 1);
        double y = x <= 0.5 ? 2 * x * x : 1 - 2 * (1 - x) * (1 - x);
        return least + y * (most - least);
    }
}
