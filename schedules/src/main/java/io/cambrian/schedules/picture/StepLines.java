package io.cambrian.schedules.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * What changes at some environment steps and stays the same in between, as lines of stairs.
 *
 * @param logarithmic whether equal distances are equal ratios; for values above 0
 * @param lines later ones lie on top
 */
record StepLines(String title, String vertical, boolean logarithmic, List<Stairs> lines) implements Chart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 300;
    private static final Color QUIET = new Color(0x6f, 0x9f, 0xc8);
    private static final Color LOUD = new Color(0xd5, 0x5e, 0x00);

    /**
     * One line.
     *
     * @param treads in the order of time, each beginning where the one before ends
     * @param emphasised whether it is drawn to be seen
     */
    record Stairs(List<Tread> treads, boolean emphasised) {}

    /** A value from one environment step to another. */
    record Tread(double from, double to, double value) {}

    @Override
    public BufferedImage image() {
        XYChart chart = Look.axes(WIDTH, HEIGHT, title, "environment steps", vertical);
        chart.getStyler().setYAxisLogarithmic(logarithmic);
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), "line " + i, chart);
        }
        return BitmapEncoder.getBufferedImage(chart);
    }

    private static void add(Stairs stairs, String name, XYChart chart) {
        List<Double> steps = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (Tread tread : stairs.treads()) {
            steps.add(tread.from());
            values.add(tread.value());
            steps.add(tread.to());
            values.add(tread.value());
        }
        XYSeries series = chart.addSeries(name, steps, values);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(stairs.emphasised() ? LOUD : QUIET);
        series.setLineStyle(new BasicStroke(stairs.emphasised() ? 2.5f : 1f));
    }
}
