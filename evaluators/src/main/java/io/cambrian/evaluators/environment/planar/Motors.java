package io.cambrian.evaluators.environment.planar;

import io.cambrian.evaluators.environment.ActionSpace;

/**
 * The motors of a body, all alike: each turns the number it is given, clipped to ±limit, into gear times as much force.
 *
 * @param count how many there are
 * @param gear newtons or newton metres per unit
 * @param limit the greatest useful number
 */
record Motors(int count, double gear, float limit) {

    /** The numbers of one action. */
    ActionSpace.Box actionSpace() {
        return ActionSpace.Box.symmetric(count, limit);
    }

    /** The force for a number. */
    double force(float number) {
        return gear * Math.clamp(number, -limit, limit);
    }
}
