package io.cambrian.evaluators.environment.planar;

/** The equations of motion of a body: q̈ = f(q, q̇), with the motors' forces held. */
@FunctionalInterface
interface Mechanics {

    /**
     * The accelerations of all copies in a state. All arrays are {@code [variable][copy]}.
     *
     * @param q the positions, only read
     * @param v the velocities, only read
     * @param acceleration written
     */
    void accelerate(double[][] q, double[][] v, double[][] acceleration);
}
