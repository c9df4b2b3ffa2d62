package io.cambrian.schedules.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.Archive;
import io.cambrian.archive.ArchiveVerifier;
import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.schedules.report.Leaderboard;
import io.cambrian.schedules.report.LeaderboardRow;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.CandidateId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunSessionTest {

    private static final RunSpec SPEC = TinySpecs.evolution(90);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

    @TempDir
    Path directory;

    @Test
    void oneAndThreeThreadsGiveTheSameDigest() {
        assertEquals(digestOf(SPEC, 1, "one"), digestOf(SPEC, 3, "three"));
    }

    @Test
    void anotherSeedGivesAnotherDigest() {
        assertNotEquals(digestOf(SPEC, 2, "seed3"), digestOf(SPEC.withSeed(4), 2, "seed4"));
    }

    /** Computes like the scalar one and does not promise its bits. */
    private record Tolerant(String name) implements Backend {

        @Override
        public Optional<String> obstacle() {
            return Optional.empty();
        }

        @Override
        public boolean bitExact() {
            return false;
        }

        @Override
        public Executor executor(Program program, Variables variables) {
            return Backends.SCALAR.executor(program, variables);
        }
    }

    @Test
    void aRunIsResumedOnABackendThatGivesItsBits() {
        Backend tolerant = new Tolerant("tolerant");
        try (Archive archive = Archive.open(directory.resolve("archive"))) {
            RunId exact = RunSession.start(archive, SPEC, Backends.SIMD, "test", CLOCK)
                    .run();
            RunId other =
                    RunSession.start(archive, SPEC, tolerant, "test", CLOCK).run();
            RunSession.resume(archive, exact, Backends.SCALAR, CLOCK);
            RunSession.resume(archive, other, tolerant, CLOCK);
            assertEquals(Optional.empty(), archive.view().started(exact).backend());
            assertEquals(Optional.of("tolerant"), archive.view().started(other).backend());
            assertThrows(SpecException.class, () -> RunSession.resume(archive, exact, tolerant, CLOCK));
            String message = assertThrows(
                            SpecException.class, () -> RunSession.resume(archive, other, Backends.SIMD, CLOCK))
                    .getMessage();
            assertEquals(
                    "Run " + other + " was started on the backend 'tolerant', and 'simd' gives other bits; leave"
                            + " --backend out, or start a new run.",
                    message);
        }
    }

    @Test
    void aRunParkedAgainAndAgainEndsLikeOneLeftAlone() {
        String expected = digestOf(SPEC, 2, "untouched");
        Path parked = directory.resolve("parked");
        int parks = 0;
        try (Archive archive = Archive.open(parked)) {
            RunSession.start(archive, SPEC, Backends.best(), "test", CLOCK);
        }
        Ending ending = Ending.PARKED;
        while (ending == Ending.PARKED) {
            // closed and opened again in between, as by another process
            try (Archive archive = Archive.open(parked)) {
                RunSession session = RunSession.resume(
                        archive, archive.view().runs().getFirst().id(), Backends.best(), CLOCK);
                ending = session.advance(2, DiscoveryListener.NONE, afterPolls(7 + parks), () -> "test");
                parks += ending == Ending.PARKED ? 1 : 0;
            }
        }
        assertTrue(parks >= 5, parks + " parks");
        assertEquals(expected, digest(parked));
        assertTrue(ArchiveVerifier.verify(parked).isSound());
    }

    @Test
    void proposalsThatBehaveAlikeInheritAndAreRecordedAsSuch() {
        digestOf(SPEC, 2, "duplicates");
        Map<Long, Event.Proposed> proposed = new HashMap<>();
        Map<String, Long> firstOf = new HashMap<>();
        Map<Long, List<EvaluationRecord>> evaluations = new HashMap<>();
        int inherited = 0;
        for (Event event : events("duplicates")) {
            if (event instanceof Event.Proposed proposal) {
                proposed.put(proposal.index(), proposal);
            } else if (event instanceof Event.Evaluated evaluated) {
                long index = evaluated.index();
                Long first = firstOf.putIfAbsent(proposed.get(index).fingerprint(), index);
                assertEquals(first == null, evaluated.inheritedFrom().isEmpty());
                if (first != null) {
                    inherited++;
                    assertEquals((long) first, evaluated.inheritedFrom().getAsLong());
                    assertEquals(outcomes(evaluations.get(first)), outcomes(evaluated.evaluations()));
                }
                evaluations.put(index, evaluated.evaluations());
            }
        }
        assertEquals(90, firstOf.size());
        assertTrue(inherited > 0);
    }

    @Test
    void hurdlesSpareTheLaterStages() {
        digestOf(SPEC, 2, "hurdles");
        int missed = 0;
        for (Event event : events("hurdles")) {
            if (event instanceof Event.Evaluated evaluated
                    && evaluated.inheritedFrom().isEmpty()) {
                EvaluationRecord first = evaluated.evaluations().getFirst();
                boolean passed = first.outcome().normalisedScore().orElse(-1) >= 0.15;
                assertEquals(passed ? 2 : 1, evaluated.evaluations().size());
                missed += passed ? 0 : 1;
            }
        }
        assertTrue(missed > 0);
    }

    @Test
    void searchSelectionAndReportNeverShareASeed() {
        digestOf(SPEC, 2, "seeds");
        Map<Long, Set<String>> families = new HashMap<>();
        for (Event event : events("seeds")) {
            List<EvaluationRecord> records = switch (event) {
                case Event.Evaluated evaluated -> evaluated.evaluations();
                case Event.Reported reported -> reported.evaluations();
                default -> List.of();
            };
            records.forEach(record -> families.computeIfAbsent(record.seed(), seed -> new HashSet<>())
                    .add(record.seedFamily()));
        }
        assertTrue(families.values().stream().allMatch(family -> family.size() == 1));
        Set<String> all = new HashSet<>();
        families.values().forEach(all::addAll);
        assertEquals(Set.of("search", "selection", "report"), all);
    }

    @Test
    void theLeaderboardRanksWhatHasHeldOutEvidenceAndTheStartProgramIsThere() {
        digestOf(SPEC, 2, "board");
        try (ArchiveView view = ArchiveView.open(directory.resolve("board"))) {
            Leaderboard leaderboard =
                    Experiments.leaderboard(view, view.runs().getFirst().id());
            List<LeaderboardRow> ranked =
                    leaderboard.rows().stream().filter(LeaderboardRow::ranked).toList();
            assertTrue(ranked.size() >= 2 && ranked.size() <= 3, ranked.size() + " ranked");
            assertEquals(ranked, leaderboard.rows().subList(0, ranked.size()));
            assertEquals(1, ranked.stream().filter(LeaderboardRow::baseline).count());
            for (LeaderboardRow row : ranked) {
                assertEquals(
                        List.of("Catch", "DeepSea-3", "DeepSea-4"),
                        row.tasks().stream().map(task -> task.task()).toList());
                row.tasks().forEach(task -> assertEquals(2, task.score().count() + task.failures()));
            }
        }
    }

    @Test
    void aRunOfAVersionThatBreedsDifferentlyIsRefusedNotMixed() {
        Path path = directory.resolve("other-version");
        try (Archive archive = Archive.open(path)) {
            RunSession session = RunSession.start(archive, SPEC, Backends.best(), "test", CLOCK);
            CandidateId foreign = CandidateId.ofCanonical("something else");
            archive.append(new Event.Proposed(
                    session.run(), 0, foreign, "loss", "{}", "?", List.of(), "sample", "fingerprint"));
            archive.force();
            DiscoveryException refusal = assertThrows(
                    DiscoveryException.class,
                    () -> session.advance(1, DiscoveryListener.NONE, () -> false, () -> "test"));
            assertTrue(refusal.getMessage().contains("proposal 0"), refusal.getMessage());
        }
    }

    @Test
    void randomSearchRunsOnTheSameRails() {
        RunSpec control = TinySpecs.randomSearch(20);
        assertEquals(digestOf(control, 1, "control"), digestOf(control, 2, "control-2"));
    }

    private String digestOf(RunSpec spec, int threads, String name) {
        Path path = directory.resolve(name);
        try (Archive archive = Archive.open(path)) {
            RunSession session = RunSession.start(archive, spec, Backends.best(), "test", CLOCK);
            assertEquals(Ending.FINISHED, session.advance(threads, DiscoveryListener.NONE, () -> false, () -> "test"));
        }
        return digest(path);
    }

    private static String digest(Path path) {
        try (ArchiveView view = ArchiveView.open(path)) {
            return view.digest(view.runs().getFirst().id());
        }
    }

    private List<Event> events(String name) {
        try (ArchiveView view = ArchiveView.open(directory.resolve(name))) {
            List<Event> events = new ArrayList<>();
            view.events(view.runs().getFirst().id()).forEach(events::add);
            return events;
        }
    }

    private static List<String> outcomes(List<EvaluationRecord> records) {
        return records.stream()
                .map(record -> record.task()
                        + record.outcome().kind()
                        + record.outcome().score())
                .toList();
    }

    /** Asks to park at the n-th time of being asked. */
    private static BooleanSupplier afterPolls(int polls) {
        int[] left = {polls};
        return () -> --left[0] < 0;
    }
}
