package io.cambrian.schedules.picture;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Functions of one number as lines; {@link Legend} says which is which.
 *
 * @param vertical what the values are
 */
record Curves(String title, Axis horizontal, String vertical, List<Curve> curves) implements Chart {

    static final int WIDTH = 500;

    private static final int HEIGHT = 360;
    private static final int TICK_SPACING = 60;
    private static final int POINTS = 361;

    /** A function, what to call it and how to draw it. */
    record Curve(String label, Line line, DoubleUnaryOperator function) implements Legend.Entry {}

    @Override
    public BufferedImage image() {
        XYChart chart = Look.axes(WIDTH, HEIGHT, title, horizontal.title(), vertical);
        chart.getStyler().setXAxisMin(horizontal.least()).setXAxisMax(horizontal.greatest());
        chart.getStyler().setXAxisTickMarkSpacingHint(TICK_SPACING);
        curves.forEach(curve -> add(curve, chart));
        return BitmapEncoder.getBufferedImage(chart);
    }

    private void add(Curve curve, XYChart chart) {
        List<Double> points = horizontal.points(POINTS);
        XYSeries series = chart.addSeries(
                curve.label(),
                points,
                points.stream().map(curve.function()::applyAsDouble).toList());
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(curve.line().colour());
        series.setLineStyle(curve.line().stroke());
    }
}
