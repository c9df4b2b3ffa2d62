package io.cambrian.schedules.picture;

import io.cambrian.schedules.report.ReadingScores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What candidates cost and how well they do: one chart for each reading, all candidates of the search in grey, those that were
 * measured again on report seeds on top.
 */
public final class ReadingPictures {

    private ReadingPictures() {}

    /**
     * Draws {@code NAME-readings.png}; an existing one is replaced.
     *
     * @return the file; none if nothing was read
     */
    public static List<Path> draw(List<ReadingScores> readings, String name, Path directory) throws IOException {
        List<List<Chart>> rows = new ArrayList<>();
        for (ReadingScores scores : readings) {
            if (!scores.searched().isEmpty()) {
                rows.add(List.of(chart(scores)));
            }
        }
        return rows.isEmpty() ? List.of() : List.of(PngFile.write(rows, directory, name + "-readings"));
    }

    private static Chart chart(ReadingScores scores) {
        return new Scatter(
                scores.searched().size() + " candidates; " + scores.reported().size() + " on report seeds",
                scores.reading() + " for each problem",
                "score",
                places(scores.searched()),
                places(scores.reported()),
                false);
    }

    private static List<Scatter.Place> places(List<ReadingScores.Point> points) {
        return points.stream()
                .map(point -> new Scatter.Place(point.reading(), point.score()))
                .toList();
    }
}
