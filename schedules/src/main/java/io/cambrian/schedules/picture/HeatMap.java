package io.cambrian.schedules.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;

/**
 * A function of two numbers in colours: blue below 0, white at 0, red above.
 *
 * @param horizontal the first number
 * @param vertical the second number
 * @param bound ± where the colours end; greater numbers have the last colour
 */
record HeatMap(String title, Axis horizontal, Axis vertical, double bound, DoubleBinaryOperator function)
        implements Chart {

    private static final Color[] COLOURS = {
        new Color(0x05, 0x30, 0x61),
        new Color(0x43, 0x93, 0xc3),
        new Color(0xd1, 0xe5, 0xf0),
        Color.WHITE,
        new Color(0xfd, 0xdb, 0xc7),
        new Color(0xd6, 0x60, 0x4d),
        new Color(0x67, 0x00, 0x1f)
    };

    private static final int WIDTH = 520;
    private static final int HEIGHT = 460;
    private static final String NUMBERS = "0.##";
    private static final int COLUMNS = 91;
    private static final int ROWS = 101;

    @Override
    public BufferedImage image() {
        HeatMapChart chart = new HeatMapChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(horizontal.title())
                .yAxisTitle(vertical.title())
                .build();
        Look.apply(chart.getStyler());
        chart.getStyler()
                .setRangeColors(COLOURS)
                .setMin(-bound)
                .setMax(bound)
                .setShowValue(false)
                .setDrawBorder(false)
                .setGradientColorColumnHeight(HEIGHT / 2)
                .setHeatMapValueDecimalPattern("0.0");
        chart.getStyler().setPlotGridLinesVisible(false);
        chart.getStyler().setAntiAlias(false); // cells would show their seams
        chart.getStyler().setTextAntiAlias(true);
        chart.getStyler().setXAxisDecimalPattern(NUMBERS).setYAxisDecimalPattern(NUMBERS);
        chart.addSeries(title, horizontal.points(COLUMNS), vertical.points(ROWS), cells());
        return BitmapEncoder.getBufferedImage(chart);
    }

    private List<Number[]> cells() {
        List<Number[]> cells = new ArrayList<>();
        List<Double> columns = horizontal.points(COLUMNS);
        List<Double> rows = vertical.points(ROWS);
        double last = bound * (1 - 1e-9); // the library has no colour for the bound itself
        for (int column = 0; column < COLUMNS; column++) {
            for (int row = 0; row < ROWS; row++) {
                double value = function.applyAsDouble(columns.get(column), rows.get(row));
                cells.add(new Number[] {column, row, Math.clamp(value, -bound, last)});
            }
        }
        return cells;
    }
}
