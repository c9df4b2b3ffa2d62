package io.cambrian.evaluators.chain;

import java.util.List;

/**
 * How an agent's discount and return went, and where they ended.
 *
 * <p>Throws an {@link IllegalArgumentException} for no point.
 *
 * @param points in the order of updates, at least one; the last is after the last update
 */
public record ChainCourse(List<Point> points) {

    /**
     * One moment.
     *
     * @param update counted from 1
     * @param discount γ with which the policy was updated
     * @param meanReturn exact, undiscounted, of the policy after the update; between 1 and 1.1
     */
    public record Point(int update, double discount, double meanReturn) {}

    public ChainCourse {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a course has at least one point, found none");
        }
    }

    /** Where it ended. */
    public Point last() {
        return points.getLast();
    }
}
