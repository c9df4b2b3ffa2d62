package io.cambrian.schedules.picture;

import io.cambrian.schedules.report.WatchedSeries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * Pictures of what was watched while agents lived, one chart below the other for each number: meta-parameters against the reward,
 * with thin upright lines where the task changed.
 */
public final class SeriesPictures {

    private static final List<Line> LINES = List.of(Line.FIRST, Line.SECOND, Line.THIRD, Line.PURPLE, Line.BLACK);

    /** Values that span more than this ratio are drawn with equal distances for equal ratios. */
    private static final double WIDE = 100;

    private SeriesPictures() {}

    /**
     * Draws {@code NAME-series.png}; an existing one is replaced.
     *
     * @param changePoints the environment steps at which the task changed; possibly none
     * @return the file; none if nothing was watched
     * @throws IOException when the directory cannot be written
     */
    public static List<Path> draw(List<WatchedSeries> all, List<Long> changePoints, String name, Path directory)
            throws IOException {
        if (all.isEmpty()) {
            return List.of();
        }
        List<String> labels = all.stream()
                .flatMap(series -> series.lines().stream())
                .map(WatchedSeries.Line::label)
                .distinct()
                .toList();
        List<Double> marks = changePoints.stream().map(Long::doubleValue).toList();
        List<List<Chart>> rows = new ArrayList<>();
        if (labels.size() <= LINES.size()) {
            rows.add(List.of(new Legend(PointLines.WIDTH, lines(all.getFirst(), labels))));
        }
        for (WatchedSeries series : all) {
            List<PointLine> lines = lines(series, labels);
            rows.add(List.of(new PointLines(
                    name + ": " + series.name(), "environment steps", series.name(), isWide(lines), lines, marks)));
        }
        return List.of(PngFile.write(rows, directory, name + "-series"));
    }

    private static List<PointLine> lines(WatchedSeries series, List<String> labels) {
        return series.lines().stream()
                .map(line -> new PointLine(
                        line.label(),
                        LINES.get(labels.indexOf(line.label()) % LINES.size()),
                        line.points().stream()
                                .map(point -> new PointLine.Point(point.environmentSteps(), point.score()))
                                .toList()))
                .toList();
    }

    private static boolean isWide(List<PointLine> lines) {
        DoubleSummaryStatistics values = lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(PointLine.Point::y)
                .summaryStatistics();
        return values.getMin() > 0 && values.getMax() / values.getMin() > WIDE;
    }
}
