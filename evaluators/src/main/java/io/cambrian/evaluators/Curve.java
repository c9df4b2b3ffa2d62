package io.cambrian.evaluators;

import java.util.List;

/**
 * The score while training, in order of environment steps.
 *
 * @param points one point per measurement
 */
public record Curve(List<Point> points) {

    public Curve {
        points = List.copyOf(points);
    }

    /**
     * One measurement.
     *
     * @param environmentSteps environment steps used so far
     * @param score in the task's unit
     */
    public record Point(long environmentSteps, double score) {}
}
