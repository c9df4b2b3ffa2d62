package io.cambrian.evaluators;

import java.util.List;

/**
 * How a number went while training: a coefficient that the agent tunes itself, the reward, an entropy.
 *
 * @param name unique among the series of its evaluation, such as {@code discount}
 * @param points in order of environment steps
 */
public record Series(String name, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }

    /**
     * One reading.
     *
     * @param environmentSteps environment steps of the whole training so far
     * @param value in the number's own unit
     */
    public record Point(long environmentSteps, double value) {}
}
