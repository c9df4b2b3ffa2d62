package io.cambrian.schedules.picture;

import io.cambrian.schedules.report.WatchedSeries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures of what was watched while agents lived, one chart below the other for each number: meta-parameters against the reward,
 * with thin upright lines where the task changed.
 */
public final class SeriesPictures {

    private static final List<Line> LINES = List.of(Line.FIRST, Line.SECOND, Line.THIRD, Line.PURPLE, Line.BLACK);

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
        List<Double> marks = changePoints.stream().map(Long::doubleValue).toList();
        List<List<Chart>> rows = new ArrayList<>();
        for (WatchedSeries series : all) {
            rows.add(List.of(new PointLines(
                    name + ": " + series.name(), "environment steps", series.name(), lines(series), marks)));
        }
        return List.of(PngFile.write(rows, directory, name + "-series"));
    }

    private static List<PointLine> lines(WatchedSeries series) {
        List<PointLine> lines = new ArrayList<>();
        for (WatchedSeries.Line line : series.lines()) {
            lines.add(new PointLine(
                    line.label(),
                    LINES.get(lines.size() % LINES.size()),
                    line.points().stream()
                            .map(point -> new PointLine.Point(point.environmentSteps(), point.score()))
                            .toList()));
        }
        return lines;
    }
}
