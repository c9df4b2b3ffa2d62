package io.cambrian.schedules.picture;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.LearningCurves;
import io.cambrian.searchspace.CandidateId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Pictures of how agents learnt on fresh seeds, one chart for each task: means with 95 % intervals, what was discovered in colour,
 * what it is compared with broken and thin.
 */
public final class LearningCurvePictures {

    private static final List<Line> LINES = List.of(Line.FIRST, Line.BLACK, Line.PURPLE, Line.SECOND, Line.THIRD);

    private LearningCurvePictures() {}

    /**
     * Draws {@code NAME-learning.png}; an existing one is replaced.
     *
     * @param labels what to call the candidates, the one that matters first; others are not drawn
     * @return the file; none if there are no curves
     * @throws IOException when the directory cannot be written
     */
    public static List<Path> draw(LearningCurves curves, Map<CandidateId, String> labels, String name, Path directory)
            throws IOException {
        if (curves.tasks().isEmpty()) {
            return List.of();
        }
        List<List<Chart>> rows = new ArrayList<>();
        rows.add(List.of(new Legend(PointLines.WIDTH, legend(labels))));
        for (LearningCurves.OfTask task : curves.tasks()) {
            rows.add(List.of(chart(task, labels)));
        }
        return List.of(PngFile.write(rows, directory, name + "-learning"));
    }

    private static List<PointLine> legend(Map<CandidateId, String> labels) {
        List<PointLine> entries = new ArrayList<>();
        for (String label : labels.values()) {
            entries.add(new PointLine(label, line(entries.size()), List.of(new PointLine.Point(0, 0))));
        }
        return entries;
    }

    private static Line line(int place) {
        return LINES.get(place % LINES.size());
    }

    private static Chart chart(LearningCurves.OfTask task, Map<CandidateId, String> labels) {
        List<CandidateId> order = List.copyOf(labels.keySet());
        List<PointLine> lines = task.candidates().stream()
                .filter(curve -> labels.containsKey(curve.candidate()))
                .map(curve -> new PointLine(
                        labels.getOrDefault(curve.candidate(), ""),
                        line(order.indexOf(curve.candidate())),
                        curve.points().stream()
                                .map(point -> new PointLine.Point(
                                        point.environmentSteps(), point.score().mean(), reach(point.score())))
                                .toList()))
                .toList();
        return new PointLines(task.task() + (task.heldOut() ? " (held out)" : ""), "environment steps", "score", lines);
    }

    /** A single agent has no interval. */
    private static double reach(Interval score) {
        return Double.isFinite(score.reach()) ? score.reach() : 0;
    }
}
