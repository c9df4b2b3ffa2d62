package io.cambrian.schedules.picture;

import java.util.List;

/**
 * Measured points that belong together.
 *
 * @param label what the legend calls them
 * @param line how they are drawn
 * @param points at least one, from left to right
 */
record PointLine(String label, Line line, List<Point> points) implements Legend.Entry {

    /**
     * A measured number.
     *
     * @param reach of the interval around it to either side; 0 if none is known
     */
    record Point(double x, double y, double reach) {

        /** A number without an interval. */
        Point(double x, double y) {
            this(x, y, 0);
        }
    }

    PointLine {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("'" + label + "' has nothing to draw");
        }
    }
}
