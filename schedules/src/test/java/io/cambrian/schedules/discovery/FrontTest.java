package io.cambrian.schedules.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.Archive;
import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.report.Front;
import io.cambrian.schedules.report.FrontPoint;
import io.cambrian.schedules.report.FrontPrinter;
import io.cambrian.schedules.report.Leaderboard;
import io.cambrian.schedules.report.LeaderboardRow;
import io.cambrian.schedules.report.SearchedFront;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.searchspace.CandidateId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs with several objectives, whose answer is a front that the journal alone tells. */
class FrontTest {

    private static final RunSpec SPEC =
            TinySpecs.losses(50, "{kind: nsga2, population: 10, objectives: [score, size]}");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

    @TempDir
    Path directory;

    @Test
    void theFrontIsWhatNothingToldBeats() {
        finish("whole", SPEC, 2);
        SearchedFront searched = front("whole").orElseThrow();
        List<FrontPoint> points = searched.front().points();
        assertTrue(points.size() >= 2, points.toString());
        Set<List<Double>> values = points.stream().map(FrontPoint::values).collect(Collectors.toSet());
        assertEquals(points.size(), values.size(), "of candidates with equal values one stays");
        for (List<Double> told : searched.told()) {
            boolean beaten = searched.told().stream().anyMatch(other -> dominates(other, told));
            assertEquals(!beaten, values.contains(told), told.toString());
        }
        for (int i = 1; i < points.size(); i++) {
            assertTrue(
                    points.get(i - 1).values().getFirst()
                            > points.get(i).values().getFirst(),
                    "best score first");
        }
    }

    /** Fifty are five generations only if nothing behaves alike; the last one ends where the budget does. */
    @Test
    void noMoreIsTrainedThanTheBudgetAllows() {
        finish("budget", SPEC, 2);
        try (ArchiveView view = ArchiveView.open(directory.resolve("budget"));
                Stream<Event> events = view.events(runIn(view))) {
            assertEquals(
                    50,
                    events.filter(event -> event instanceof Event.Evaluated evaluated
                                    && evaluated.inheritedFrom().isEmpty())
                            .count());
        }
    }

    /** Killed or not, with one thread or three: the same digest and the same front. */
    @Test
    void aRunParkedAgainAndAgainFindsTheSameFront() {
        finish("untouched", SPEC, 1);
        finish("three", SPEC, 3);
        assertEquals(digest("untouched"), digest("three"));
        Path parked = directory.resolve("parked");
        try (Archive archive = Archive.open(parked)) {
            RunSession.start(archive, SPEC, Backends.best(), "test", CLOCK);
        }
        int parks = 0;
        while (park("parked", 7 + parks) == Ending.PARKED) {
            parks++;
            assertTrue(front("parked").isPresent(), "there is a front, if an empty one, at any time");
        }
        assertTrue(parks >= 5, parks + " parks");
        assertEquals(digest("untouched"), digest("parked"));
        assertEquals(front("untouched"), front("parked"));
    }

    @Test
    void finalistsComeFromTheFrontAndTheReportSaysWhatBecameOfThem() {
        finish("finalists", SPEC, 2);
        Front front = front("finalists").orElseThrow().front();
        Set<CandidateId> ids = new HashSet<>();
        front.points().forEach(point -> ids.add(point.candidate()));
        try (ArchiveView view = ArchiveView.open(directory.resolve("finalists"))) {
            Leaderboard board = Experiments.leaderboard(view, runIn(view));
            for (LeaderboardRow row : board.rows()) {
                assertTrue(row.selectionScore().isEmpty() || ids.contains(row.candidate()), row.toString());
            }
        }
        assertTrue(front.points().stream()
                .limit(SPEC.report().finalists())
                .anyMatch(point -> point.selectionScore().isPresent()));
        StringWriter text = new StringWriter();
        FrontPrinter.print(front, new PrintWriter(text, true));
        List<String> lines = text.toString().lines().toList();
        assertEquals(front.points().size() + 2, lines.size(), text.toString());
        assertEquals(
                "Front of score (more is better), size (less is better), by the seeds of the search:",
                lines.getFirst());
        assertTrue(lines.get(2).contains(front.points().getFirst().candidate().shortForm()), text.toString());
    }

    @Test
    void aSearchWithOneObjectiveHasNoFront() {
        finish("single", TinySpecs.randomSearch(5), 2);
        assertFalse(front("single").isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kind: jenetics, population: 8}",
                "{kind: nsga2, population: 8, objectives: [robustness, environment-steps, size], initial: [DQN, DQNReg]}"
            })
    void generationsAreTheSameWithOneThreadAndWithTwo(String metaLearner) {
        RunSpec spec = TinySpecs.losses(24, metaLearner);
        finish("one", spec, 1);
        finish("two", spec, 2);
        assertEquals(digest("one"), digest("two"));
    }

    private void finish(String name, RunSpec spec, int threads) {
        try (Archive archive = Archive.open(directory.resolve(name))) {
            RunSession session = RunSession.start(archive, spec, Backends.best(), "test", CLOCK);
            assertEquals(Ending.FINISHED, session.advance(threads, DiscoveryListener.NONE, () -> false, () -> "test"));
        }
    }

    /** Opens the archive as another process would, and asks to park at the n-th time of being asked. */
    private Ending park(String name, int polls) {
        int[] left = {polls};
        BooleanSupplier request = () -> --left[0] < 0;
        try (Archive archive = Archive.open(directory.resolve(name))) {
            RunSession session = RunSession.resume(archive, runIn(archive.view()), Backends.best(), CLOCK);
            return session.advance(2, DiscoveryListener.NONE, request, () -> "test");
        }
    }

    private Optional<SearchedFront> front(String name) {
        try (ArchiveView view = ArchiveView.open(directory.resolve(name))) {
            return Experiments.front(view, runIn(view));
        }
    }

    private String digest(String name) {
        try (ArchiveView view = ArchiveView.open(directory.resolve(name))) {
            return view.digest(runIn(view));
        }
    }

    private static RunId runIn(ArchiveView view) {
        return view.runs().getFirst().id();
    }

    /** More score is better, less size. */
    private static boolean dominates(List<Double> one, List<Double> other) {
        return one.get(0) >= other.get(0) && one.get(1) <= other.get(1) && !one.equals(other);
    }
}
