package io.cambrian.schedules.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.Archive;
import io.cambrian.archive.ArchiveVerifier;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.export.PictureExport;
import io.cambrian.schedules.report.Leaderboard;
import io.cambrian.schedules.report.PopulationHistory;
import io.cambrian.schedules.report.PopulationPrinter;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.joint.TunedFormat;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run with a population: real search, real agents, a tiny lifetime. */
class PopulationReportTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T05:00:00Z"));
    private static final int MEMBERS = 4;
    private static final int ROUNDS = 4;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    @SuppressWarnings("NullAway.Init") // set before each test
    private List<Event> events;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Leaderboard leaderboard;

    @BeforeEach
    void run() {
        RunSpec spec = RunSpecReader.read("tiny", """
                name: tiny
                seed: 3
                search-space:
                  kind: hyper-parameters
                  program: PPO
                  fields: {learning-rate: {from: 1.0e-5, to: 0.1, scale: log}, entropy-weight: {from: 0, to: 0.1}}
                meta-learner: {kind: population-based-training, population: 4, interval-steps: 256}
                trainer: {hidden: [8], shared-torso: true, rollout-steps: 32, anneal-learning-rate: false}
                stages:
                  - {task: Catch, environment-steps: 1024}
                report: {finalists: 1, selection-seeds: 1, best: 1, seeds: 2}
                """);
        try (Archive archive = Archive.open(directory)) {
            RunSession session = RunSession.start(archive, spec, Backends.best(), "test", CLOCK);
            assertEquals(Ending.FINISHED, session.advance(2, DiscoveryListener.NONE, () -> false, () -> "test"));
            RunId run = session.run();
            try (Stream<Event> all = archive.view().events(run)) {
                events = all.toList();
            }
            leaderboard = Experiments.leaderboard(archive.view(), run);
        }
        assertTrue(ArchiveVerifier.verify(directory).isSound());
    }

    @Test
    void allSegmentsStandInTheArchiveAndTheirScheduleIsWhatIsRanked() {
        PopulationHistory history = PopulationHistory.of(events.stream());
        assertEquals(MEMBERS * ROUNDS, history.segments().size());
        assertEquals(MEMBERS, history.byLane().size());
        assertEquals(1024, history.segments().getLast().record().until());

        Event.Proposed schedule = schedule();
        assertInstanceOf(Schedule.class, TunedFormat.tuning(schedule.candidateJson()));
        assertEquals(
                List.of(schedule.candidate()),
                leaderboard.rows().stream()
                        .filter(row -> !row.baseline())
                        .map(row -> row.candidate())
                        .toList());
    }

    @Test
    void theLineageSumsToTheWholePopulation() {
        PopulationHistory history = PopulationHistory.of(events.stream());
        double total = history.lineage().founderShares().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertEquals(1, total, 1e-12);

        StringWriter text = new StringWriter();
        PopulationPrinter.print(history, new PrintWriter(text, true));
        assertTrue(text.toString().startsWith("16 segments in 4 lanes: 4 founders,"), text.toString());
        assertTrue(text.toString().contains("learning-rate"), text.toString());
    }

    @Test
    void thePopulationIsDrawn() throws Exception {
        List<Path> files = PictureExport.write(
                PopulationHistory.of(events.stream()),
                schedule().candidateJson(),
                "Tiny",
                directory.resolve("pictures"));
        assertEquals(1, files.size());
        assertTrue(Files.size(files.getFirst()) > 5_000, files.toString());
    }

    private Event.Proposed schedule() {
        return events.stream()
                .filter(event -> event instanceof Event.Proposed proposed
                        && proposed.operator().equals("schedule"))
                .map(Event.Proposed.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
