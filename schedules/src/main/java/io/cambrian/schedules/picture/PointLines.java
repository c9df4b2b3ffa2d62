package io.cambrian.schedules.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Measured points, joined by lines; {@link Legend} says which is which.
 *
 * @param horizontal what the points are measured along
 * @param vertical what is measured
 * @param logarithmic whether equal distances along the vertical are equal ratios; for values above 0
 * @param lines at least one
 * @param marks places on the horizontal where something happened, as thin vertical lines; may be none
 */
record PointLines(
        String title,
        String horizontal,
        String vertical,
        boolean logarithmic,
        List<PointLine> lines,
        List<Double> marks)
        implements Chart {

    static final int WIDTH = 720;

    private static final int HEIGHT = 320;
    private static final int TICK_SPACING = 110;
    private static final String NUMBERS = "#,##0.####";
    private static final float BAND = 1;
    private static final Color MARK = new Color(0xa0, 0xa0, 0xa0);

    PointLines {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /** With equal distances, without marks. */
    PointLines(String title, String horizontal, String vertical, List<PointLine> lines) {
        this(title, horizontal, vertical, false, lines, List.of());
    }

    @Override
    public BufferedImage image() {
        XYChart chart = Look.axes(WIDTH, HEIGHT, title, horizontal, vertical);
        chart.getStyler().setYAxisLogarithmic(logarithmic);
        chart.getStyler().setXAxisDecimalPattern(NUMBERS);
        chart.getStyler().setXAxisTickMarkSpacingHint(TICK_SPACING);
        if (!logarithmic) {
            chart.getStyler().setYAxisDecimalPattern(NUMBERS);
        }
        addMarks(chart);
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), "line " + i, chart);
        }
        return BitmapEncoder.getBufferedImage(chart);
    }

    private void addMarks(XYChart chart) {
        double least = heights().min().orElse(0);
        double greatest = heights().max().orElse(1);
        for (int i = 0; i < marks.size(); i++) {
            List<Double> place = List.of(marks.get(i), marks.get(i));
            XYSeries series = chart.addSeries("mark " + i, place, List.of(least, greatest));
            draw(series, MARK, new BasicStroke(BAND));
        }
    }

    private DoubleStream heights() {
        return lines.stream().flatMap(line -> line.points().stream()).mapToDouble(PointLine.Point::y);
    }

    /** The line on top of the two that bound where its mean may lie. */
    private static void add(PointLine line, String name, XYChart chart) {
        List<Double> places = line.points().stream().map(PointLine.Point::x).toList();
        if (line.points().stream().anyMatch(point -> point.reach() > 0)) {
            for (int side : new int[] {-1, 1}) {
                List<Double> bound = new ArrayList<>();
                line.points().forEach(point -> bound.add(point.y() + side * point.reach()));
                draw(
                        chart.addSeries(name + (side < 0 ? " lower" : " upper"), places, bound),
                        line.line().colour(),
                        new BasicStroke(BAND));
            }
        }
        List<Double> values = line.points().stream().map(PointLine.Point::y).toList();
        draw(
                chart.addSeries(name, places, values),
                line.line().colour(),
                line.line().stroke());
    }

    private static void draw(XYSeries series, Color colour, BasicStroke stroke) {
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(colour);
        series.setLineStyle(stroke);
    }
}
