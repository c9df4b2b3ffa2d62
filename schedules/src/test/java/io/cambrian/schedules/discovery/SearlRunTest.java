package io.cambrian.schedules.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.Archive;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.RunSpecWriter;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A population with one memory, from its spec to its archive. */
class SearlRunTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
    private static final RunSpec SHARED = spec("memory: shared");

    private static final String DQN = """
            name: searl
            seed: 2
            in-flight: 3
            search-space:
              kind: hyper-parameters
              program: DQN
              fields:
                learning-rate: {type: float, from: 1.0e-5, to: 5.0e-3, scale: log}
                epsilon-end: {type: float, from: 0.01, to: 0.5}
                activation: {type: categorical, values: [relu, tanh, elu]}
                hidden-layers: {type: integer, from: 1, to: 2}
                hidden-width: {type: integer, from: 4, to: 16}
            meta-learner:
              {kind: searl, population: 3, total-steps: 3000, least-updates: 20, most-updates: 30, units: [4]}
            trainer: {kind: dqn, hidden: [5], batch-size: 4, environment-copies: 1, learning-starts: 100}
            stages:
              - {task: CartPole-v1, environment-steps: 500}
            report: {finalists: 1, selection-seeds: 1, best: 1, seeds: 2}
            """;

    @TempDir
    Path directory;

    private static RunSpec spec(String keys) {
        return RunSpecReader.read("searl", text(keys));
    }

    private static String text(String keys) {
        return """
                name: searl
                seed: 2
                in-flight: 3
                search-space:
                  kind: hyper-parameters
                  program: TD3
                  fields:
                    actor-learning-rate: {type: float, from: 1.0e-5, to: 5.0e-3, scale: log}
                    activation: {type: categorical, values: [relu, tanh, elu]}
                    hidden-layers: {type: integer, from: 1, to: 2}
                    hidden-width: {type: integer, from: 4, to: 16}
                meta-learner:
                  {kind: searl, population: 3, total-steps: 4800, least-updates: 20, train-fraction: 0, units: [4], %s}
                trainer: {kind: td3, hidden: [5], batch-size: 4, random-steps: 100, environment-steps-per-update: 20}
                stages:
                  - {task: Pendulum-v1, environment-steps: 400}
                report: {finalists: 1, selection-seeds: 1, best: 1, seeds: 2}
                """.formatted(keys);
    }

    private String digest(RunSpec spec, int threads, String name) {
        return digest(spec, threads, name, () -> false, run -> {});
    }

    /** What becomes of a run between being parked and resumed. */
    private interface Accident {
        void befall(Path archive) throws IOException;
    }

    private String digest(RunSpec spec, int threads, String name, BooleanSupplier parking, Accident accident) {
        Path place = directory.resolve(name);
        RunId run;
        Ending ending;
        try (Archive archive = Archive.open(place)) {
            RunSession session = RunSession.start(archive, spec, Backends.SIMD, "test", CLOCK);
            run = session.run();
            ending = session.advance(threads, DiscoveryListener.NONE, parking, () -> "test");
        }
        while (ending == Ending.PARKED) {
            try {
                accident.befall(place);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            try (Archive archive = Archive.open(place)) {
                ending = RunSession.resume(archive, run, Backends.SIMD, CLOCK)
                        .advance(threads, DiscoveryListener.NONE, parking, () -> "test");
            }
        }
        try (Archive archive = Archive.open(place)) {
            return archive.view().digest(run);
        }
    }

    /** Asks to be parked at every so-manieth question. */
    private static BooleanSupplier every(int questions) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.incrementAndGet() % questions == 0;
    }

    @Test
    void threadsAndInterruptionsLeaveNoTrace() {
        String alone = digest(SHARED, 1, "alone");
        assertEquals(alone, digest(SHARED, 2, "two"));
        assertEquals(alone, digest(SHARED, 1, "parked", every(7), place -> {}));
        assertEquals(alone, digest(SHARED, 2, "parked-two", every(5), place -> {}));
        assertEquals(alone, digest(SHARED, 2, "forgetful", every(6), SearlRunTest::forgetStates));
    }

    /** Loses all networks and experience, which the journal can bring back. */
    private static void forgetStates(Path archive) throws IOException {
        Path states = archive.resolve("states");
        if (Files.isDirectory(states)) {
            try (Stream<Path> files = Files.walk(states)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void deepQLearningLeavesNoTraceEither() {
        RunSpec dqn = RunSpecReader.read("searl", DQN);
        String alone = digest(dqn, 1, "dqn-alone");
        assertEquals(alone, digest(dqn, 2, "dqn-two"));
        assertEquals(alone, digest(dqn, 2, "dqn-forgetful", every(6), SearlRunTest::forgetStates));
    }

    @Test
    void privateMemoriesLiveOtherwise() {
        RunSpec own = spec("memory: private");
        String alone = digest(own, 1, "own");
        assertNotEquals(digest(SHARED, 1, "shared"), alone);
        assertEquals(alone, digest(own, 2, "own-parked", every(6), SearlRunTest::forgetStates));
    }

    @Test
    void everyEnvironmentStepIsInTheJournalOnce() {
        digest(SHARED, 2, "counted");
        try (Archive archive = Archive.open(directory.resolve("counted"));
                Stream<Event> events =
                        archive.view().events(archive.view().runs().getFirst().id())) {
            List<Event> all = events.toList();
            List<Long> turns = all.stream()
                    .filter(event -> event instanceof Event.Proposed proposed
                            && proposed.turn().isPresent())
                    .map(event -> ((Event.Proposed) event).index())
                    .toList();
            long steps = all.stream()
                    .filter(event -> event instanceof Event.Evaluated evaluated && turns.contains(evaluated.index()))
                    .mapToLong(event ->
                            ((Event.Evaluated) event).evaluations().getFirst().environmentSteps())
                    .sum();
            // two whole episodes of 200 steps each make at least 250; 4 generations of 3 members
            assertEquals(12, turns.size());
            assertEquals(4_800, steps);
        }
    }

    @Test
    void specsComeBack() {
        RunSpec spec = spec("memory: private, mutate-elite: true, eval-episodes: 2, start: samples");
        assertEquals(spec, RunSpecReader.read("again", RunSpecWriter.write(spec)));
    }

    @Test
    void theExampleCanBeRunByDayAndByNight() {
        for (String example : List.of("searl-td3.yaml", "searl-dqn.yaml")) {
            for (Optional<String> profile : List.of(Optional.<String>empty(), Optional.of("overnight"))) {
                RunSpec spec = RunSpecReader.readFile(Path.of("examples", example), profile);
                Experiments.check(spec);
                assertEquals(spec, RunSpecReader.read("again", RunSpecWriter.write(spec)));
            }
        }
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        assertRefused("members begin with the trainer's settings, but 'hidden-width'", "hidden: [5]", "hidden: [5, 8]");
        assertRefused("a whole number of at least 2, found", "population: 3", "population: 1");
        assertRefused(
                "batches of up to 4 transitions, but 'memory-capacity' remembers 3",
                "units: [4]",
                "units: [4], memory-capacity: 3");
        assertRefused(
                "batches of up to 900 transitions, but 'memory-capacity' remembers 800",
                "train-fraction: 0, units: [4], memory: shared}\n",
                "train-fraction: 0, units: [4], memory-capacity: 800}\n",
                "fields:\n",
                "fields:\n    batch-size: {type: integer, from: 2, to: 900}\n");
        assertRefused(
                "the greatest number of gradient steps is at least the least of 20, found 10",
                "least-updates: 20",
                "least-updates: 20, most-updates: 10");
        assertRefused("did you mean 'units'", "units:", "unitz:");
        assertRefused(
                "td3 has no hyper-parameter 'actor-lerning-rate'; did you mean 'actor-learning-rate'?",
                "actor-learning-rate",
                "actor-lerning-rate");
        assertRefused(
                "has nothing to change in this space: search 'activation'",
                "activation: {type: categorical, values: [relu, tanh, elu]}",
                "layer-norm: {type: boolean}");
        assertRefused(
                "one task on which all members live",
                "400}",
                "400}\n  - {task: MountainCarContinuous-v0, environment-steps: 1000}");
    }

    /** @param whatBy what is replaced in the spec, and by what, in turns */
    private static void assertRefused(String sentence, String... whatBy) {
        String changed = text("memory: shared");
        for (int i = 0; i < whatBy.length; i += 2) {
            assertTrue(changed.contains(whatBy[i]), whatBy[i]);
            changed = changed.replace(whatBy[i], whatBy[i + 1]);
        }
        String spec = changed;
        SpecException refused =
                assertThrows(SpecException.class, () -> Experiments.check(RunSpecReader.read("changed", spec)));
        assertTrue(String.valueOf(refused.getMessage()).contains(sentence), refused.getMessage());
    }
}
