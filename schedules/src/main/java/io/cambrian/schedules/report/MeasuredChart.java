package io.cambrian.schedules.report;

import java.util.List;

/**
 * Numbers that were measured along another, to be drawn as lines with their intervals.
 *
 * @param title of the chart
 * @param horizontal what the numbers were measured along
 * @param vertical what was measured
 * @param curves at least one
 * @param marks places on the horizontal where something happened; may be none
 */
public record MeasuredChart(String title, String horizontal, String vertical, List<Curve> curves, List<Double> marks) {

    public MeasuredChart {
        curves = List.copyOf(curves);
        marks = List.copyOf(marks);
    }

    /** Without marks. */
    public MeasuredChart(String title, String horizontal, String vertical, List<Curve> curves) {
        this(title, horizontal, vertical, curves, List.of());
    }

    /**
     * What belongs together.
     *
     * @param label what a legend calls it; the same label on several charts of a sheet is drawn in the same way
     * @param points at least one, from left to right
     */
    public record Curve(String label, List<Point> points) {

        public Curve {
            points = List.copyOf(points);
        }
    }

    /**
     * A number with its interval, at one place.
     *
     * @param place on the horizontal axis
     * @param value on the vertical one
     */
    public record Point(double place, Interval value) {}
}
