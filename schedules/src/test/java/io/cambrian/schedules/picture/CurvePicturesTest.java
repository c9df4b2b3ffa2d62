package io.cambrian.schedules.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.cambrian.archive.record.CurvePoint;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.LearningCurves;
import io.cambrian.schedules.report.MeasuredChart;
import io.cambrian.schedules.report.WatchedSeries;
import io.cambrian.searchspace.CandidateId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurvePicturesTest {

    private static final CandidateId BEST = CandidateId.ofCanonical("best");

    @TempDir
    Path directory;

    @Test
    void curvesAreDrawnTaskByTask() throws IOException {
        LearningCurves.OfCandidate curve = new LearningCurves.OfCandidate(
                BEST,
                List.of(
                        new LearningCurves.Point(100, Interval.of(List.of(1.0, 2.0))),
                        new LearningCurves.Point(200, Interval.of(List.of(3.0, 5.0)))));
        LearningCurves curves = new LearningCurves(List.of(new LearningCurves.OfTask("Catch", true, List.of(curve))));
        assertEquals(
                List.of(directory.resolve("best-learning.png")),
                LearningCurvePictures.draw(curves, Map.of(BEST, "best"), "best", directory));
        assertEquals(
                List.of(),
                LearningCurvePictures.draw(new LearningCurves(List.of()), Map.of(BEST, "best"), "none", directory));
    }

    @Test
    void changesOfTheTaskAreMarked() throws IOException {
        List<WatchedSeries> series = List.of(
                new WatchedSeries("reward", List.of(line("seed 1", 0.1, 0.9, 0.4), line("seed 2", 0.2, 0.8, 0.1))),
                new WatchedSeries("entropy weight", List.of(line("seed 1", 0.1, 0.2, 0.3))));
        byte[] plain = Files.readAllBytes(
                SeriesPictures.draw(series, List.of(), "plain", directory).getFirst());
        byte[] marked = Files.readAllBytes(
                SeriesPictures.draw(series, List.of(150L), "plain", directory).getFirst());
        assertNotEquals(Arrays.hashCode(plain), Arrays.hashCode(marked));
        assertEquals(List.of(), SeriesPictures.draw(List.of(), List.of(150L), "none", directory));
    }

    @Test
    void whatWasMeasuredIsDrawnWithItsIntervals() throws IOException {
        assertNotEquals(Arrays.hashCode(drawn(1.0, 1.0)), Arrays.hashCode(drawn(0.5, 1.5)));
    }

    private byte[] drawn(double low, double high) throws IOException {
        MeasuredChart.Curve curve = new MeasuredChart.Curve(
                "one",
                List.of(
                        new MeasuredChart.Point(0, new Interval(1, low, high, 3)),
                        new MeasuredChart.Point(1, Interval.of(List.of(2.0)))));
        MeasuredChart chart = new MeasuredChart("title", "seconds", "score", List.of(curve));
        Path file = MeasuredChartPictures.draw(List.of(chart, chart), "measured", directory);
        assertEquals(directory.resolve("measured.png"), file);
        return Files.readAllBytes(file);
    }

    private static WatchedSeries.Line line(String label, double first, double second, double third) {
        return new WatchedSeries.Line(
                label, List.of(new CurvePoint(100, first), new CurvePoint(200, second), new CurvePoint(300, third)));
    }
}
