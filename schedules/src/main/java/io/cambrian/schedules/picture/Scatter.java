package io.cambrian.schedules.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Points in a plane, of which some matter more.
 *
 * @param all quiet points; at least one
 * @param chosen loud points, on top
 * @param stairs whether stairs through the chosen ones say what is reached at each place on the horizontal
 */
record Scatter(String title, String horizontal, String vertical, List<Place> all, List<Place> chosen, boolean stairs)
        implements Chart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 440;
    private static final int DOT = 8;
    private static final Color QUIET = new Color(0xb0, 0xb8, 0xc0);
    private static final Color LOUD = new Color(0xd5, 0x5e, 0x00);

    /** A point. */
    record Place(double x, double y) {}

    @Override
    public BufferedImage image() {
        XYChart chart = Look.axes(WIDTH, HEIGHT, title, horizontal, vertical);
        chart.getStyler().setPlotContentSize(0.94);
        chart.getStyler().setMarkerSize(DOT);
        addPoints("all", all, QUIET, chart);
        if (stairs) {
            addStairs(chart);
        }
        addPoints("chosen", chosen, LOUD, chart);
        return BitmapEncoder.getBufferedImage(chart);
    }

    private static void addPoints(String name, List<Place> places, Color colour, XYChart chart) {
        XYSeries series = add(name, places, chart);
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        series.setMarker(SeriesMarkers.CIRCLE);
        series.setMarkerColor(colour);
    }

    private void addStairs(XYChart chart) {
        List<Place> corners = new ArrayList<>();
        for (Place place :
                chosen.stream().sorted(Comparator.comparingDouble(Place::x)).toList()) {
            if (!corners.isEmpty()) {
                corners.add(new Place(place.x(), corners.getLast().y()));
            }
            corners.add(place);
        }
        XYSeries series = add("stairs", corners, chart);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(LOUD);
        series.setLineStyle(new BasicStroke(1.5f));
    }

    private static XYSeries add(String name, List<Place> places, XYChart chart) {
        return chart.addSeries(
                name,
                places.stream().map(Place::x).toList(),
                places.stream().map(Place::y).toList());
    }
}
