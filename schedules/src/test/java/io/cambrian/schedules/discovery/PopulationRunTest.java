package io.cambrian.schedules.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.Archive;
import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.RunSummary;
import io.cambrian.archive.record.Event;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.spec.RunSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Populations whose agents go on from what others have reached, interrupted in all ways: what comes out is always the same. */
class PopulationRunTest {

    private static final RunSpec SPEC = TinySpecs.population("synchronous", 2);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    /** Seconds between two looks at the clock: agents are stored when a run is parked and never before. */
    private static final int NONE = 0;

    /** Agents are stored at some of the tells, not all. */
    private static final int SOME = 9;

    @TempDir
    Path directory;

    /** What happens to the stored agents between two sessions. */
    private interface Misfortune {

        void strike(List<Path> stored) throws IOException;
    }

    /** How a session ends early. */
    private enum Stop {
        PARK,
        /** Nothing is tidied up, as after a kill. */
        CRASH
    }

    private static final class Crash extends RuntimeException {}

    /** Stops a session as soon as it has told three proposals more than the journal knew of. */
    private static final class Stopping implements DiscoveryListener {

        private final Stop stop;
        private final long end;
        private long told;

        Stopping(Stop stop, long known) {
            this.stop = stop;
            end = known + 3;
        }

        @Override
        public void searched(SearchProgress progress) {
            told = progress.proposals();
            if (stop == Stop.CRASH && over()) {
                throw new Crash();
            }
        }

        boolean over() {
            return told >= end;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"synchronous", "asynchronous"})
    void neitherThreadsNorProposalsInFlightMatter(String timing) {
        Path three = untouched(TinySpecs.population(timing, 3), 1, "three");
        assertEquals(digest(three), digest(untouched(TinySpecs.population(timing, 3), 2, "two-threads")));
        // the digest holds the spec, and that says how many are in flight
        assertEquals(course(three), course(untouched(TinySpecs.population(timing, 16), 2, "sixteen")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"synchronous", "asynchronous"})
    void parkedAgainAndAgain(String timing) throws IOException {
        RunSpec spec = TinySpecs.population(timing, 2);
        String expected = digest(untouched(spec, 1, "untouched"));
        for (int threads : List.of(1, 2)) {
            Path parked = directory.resolve("parked-" + threads);
            assertTrue(interrupted(spec, parked, threads, Stop.PARK, NONE, stored -> {}));
            assertEquals(expected, digest(parked));
        }
    }

    @Test
    void diedBeforeAgentsWereStored() throws IOException {
        Path died = directory.resolve("died");
        assertFalse(interrupted(SPEC, died, 2, Stop.CRASH, NONE, stored -> {}));
        assertEquals(digest(untouched(SPEC, 1, "untouched")), digest(died));
    }

    @ParameterizedTest
    @ValueSource(strings = {"synchronous", "asynchronous"})
    void diedAfterAgentsWereStored(String timing) throws IOException {
        RunSpec spec = TinySpecs.population(timing, 2);
        Path died = directory.resolve("died");
        assertTrue(interrupted(spec, died, 2, Stop.CRASH, SOME, stored -> {}));
        assertEquals(digest(untouched(spec, 1, "untouched")), digest(died));
    }

    @Test
    void storedAgentsAreDeleted() throws IOException {
        Path lost = directory.resolve("lost");
        assertTrue(interrupted(SPEC, lost, 2, Stop.PARK, SOME, PopulationRunTest::delete));
        assertEquals(digest(untouched(SPEC, 1, "untouched")), digest(lost));
    }

    @ParameterizedTest
    @EnumSource(Stop.class)
    void storedAgentsAreDamaged(Stop stop) throws IOException {
        Path damaged = directory.resolve("damaged");
        assertTrue(interrupted(SPEC, damaged, 2, stop, SOME, PopulationRunTest::damage));
        assertEquals(digest(untouched(SPEC, 1, "untouched")), digest(damaged));
    }

    @Test
    void aFinishedRunLeavesNoAgentsBehind() throws IOException {
        Path finished = directory.resolve("finished");
        assertTrue(interrupted(SPEC, finished, 2, Stop.PARK, NONE, stored -> {}));
        assertEquals(List.of(), states(finished));
    }

    private static void delete(List<Path> stored) throws IOException {
        for (Path file : stored) {
            Files.delete(file);
        }
    }

    /** Every second file loses its second half. */
    private static void damage(List<Path> stored) throws IOException {
        for (int i = 0; i < stored.size(); i += 2) {
            byte[] whole = Files.readAllBytes(stored.get(i));
            Files.write(stored.get(i), Arrays.copyOf(whole, whole.length / 2));
        }
    }

    private Path untouched(RunSpec spec, int threads, String name) {
        Path path = directory.resolve(name);
        try (Archive archive = Archive.open(path)) {
            RunSession session = RunSession.start(archive, spec, Backends.best(), "test", clock(NONE));
            assertEquals(Ending.FINISHED, session.advance(threads, DiscoveryListener.NONE, () -> false, () -> "test"));
        }
        return path;
    }

    /**
     * Runs until it has finished, opened anew after every stop as by another process.
     *
     * @return whether agents were stored after at least one of the stops
     */
    private static boolean interrupted(
            RunSpec spec, Path path, int threads, Stop stop, int seconds, Misfortune misfortune) throws IOException {
        try (Archive archive = Archive.open(path)) {
            RunSession.start(archive, spec, Backends.best(), "test", clock(seconds));
        }
        boolean agentsWereStored = false;
        int stops = 0;
        while (!finished(path, threads, stop, clock(seconds))) {
            stops++;
            List<Path> stored = states(path);
            agentsWereStored |= !stored.isEmpty();
            misfortune.strike(stored);
        }
        assertTrue(stops >= 3, stops + " stops");
        return agentsWereStored;
    }

    private static boolean finished(Path path, int threads, Stop stop, InstantSource clock) {
        try (Archive archive = Archive.open(path)) {
            RunSummary run = archive.view().runs().getFirst();
            RunSession session = RunSession.resume(archive, run.id(), Backends.best(), clock);
            Stopping stopping = new Stopping(stop, run.evaluated());
            return session.advance(threads, stopping, stopping::over, () -> "test") == Ending.FINISHED;
        } catch (Crash crash) {
            return false;
        }
    }

    private static InstantSource clock(int seconds) {
        AtomicLong looks = new AtomicLong();
        return () -> NOON.plusSeconds(seconds * looks.getAndIncrement());
    }

    private static List<Path> states(Path archive) throws IOException {
        Path states = archive.resolve("states");
        if (!Files.isDirectory(states)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(states)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        }
    }

    private static String digest(Path path) {
        try (ArchiveView view = ArchiveView.open(path)) {
            return view.digest(view.runs().getFirst().id());
        }
    }

    /** What was proposed and what came of it. */
    private static List<String> course(Path path) {
        try (ArchiveView view = ArchiveView.open(path)) {
            return view.events(view.runs().getFirst().id())
                    .flatMap(PopulationRunTest::line)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> line(Event event) {
        return switch (event) {
            case Event.Proposed proposed ->
                Stream.of(proposed.index() + " " + proposed.candidate() + " " + proposed.operator() + " "
                        + proposed.segment());
            case Event.Evaluated evaluated ->
                evaluated.evaluations().stream()
                        .map(record -> evaluated.index() + " " + record.seed() + " " + record.outcome());
            default -> Stream.of();
        };
    }
}
