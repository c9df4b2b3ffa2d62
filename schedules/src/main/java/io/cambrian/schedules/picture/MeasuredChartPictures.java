package io.cambrian.schedules.picture;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.MeasuredChart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pictures of what studies have measured: one chart below the other, means with 95 % intervals, one legend for all. */
public final class MeasuredChartPictures {

    private static final List<Line> LINES = List.of(Line.values());

    private MeasuredChartPictures() {}

    /**
     * Draws {@code NAME.png}; an existing one is replaced.
     *
     * @param charts at least one; seven different labels at most
     * @return the file
     * @throws IOException when the directory cannot be written
     */
    public static Path draw(List<MeasuredChart> charts, String name, Path directory) throws IOException {
        List<String> labels = charts.stream()
                .flatMap(chart -> chart.curves().stream())
                .map(MeasuredChart.Curve::label)
                .distinct()
                .toList();
        List<PointLine> legend = labels.stream()
                .map(label -> new PointLine(label, line(label, labels), List.of(new PointLine.Point(0, 0))))
                .toList();
        List<List<Chart>> rows = new ArrayList<>();
        rows.add(List.of(new Legend(PointLines.WIDTH, legend)));
        for (MeasuredChart chart : charts) {
            List<PointLine> lines = chart.curves().stream()
                    .map(curve -> new PointLine(curve.label(), line(curve.label(), labels), points(curve)))
                    .toList();
            rows.add(List.of(
                    new PointLines(chart.title(), chart.horizontal(), chart.vertical(), false, lines, chart.marks())));
        }
        return PngFile.write(rows, directory, name);
    }

    private static Line line(String label, List<String> labels) {
        return LINES.get(labels.indexOf(label));
    }

    private static List<PointLine.Point> points(MeasuredChart.Curve curve) {
        return curve.points().stream()
                .map(point -> new PointLine.Point(point.place(), point.value().mean(), reach(point.value())))
                .toList();
    }

    /** What was measured once has no interval. */
    private static double reach(Interval value) {
        return Double.isFinite(value.reach()) ? value.reach() : 0;
    }
}
