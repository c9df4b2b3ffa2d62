package io.cambrian.schedules.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.Archive;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.OutcomeRecord;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.endpoint.service.Spending;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.endpoint.OpenEndpoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of designs that a language model proposes: replayed, it is the same to the byte and needs no network. */
class AgentsLlmExampleTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));
    private static final String IN_REPOSITORY = "schedules/examples/";
    private static final String IN_MODULE = "examples/";

    @TempDir
    private Path directory;

    private static RunSpec example() throws IOException {
        String text = Files.readString(Path.of("examples", "agents-llm.yaml"));
        return RunSpecReader.read("agents-llm.yaml", text.replace(IN_REPOSITORY, IN_MODULE));
    }

    private RunId run(String name, int threads, BooleanSupplier parking) throws IOException {
        RunId run;
        Ending ending;
        Path place = directory.resolve(name);
        try (Archive archive = Archive.open(place)) {
            RunSession session = RunSession.start(archive, example(), Backends.SIMD, "test", CLOCK);
            run = session.run();
            ending = session.advance(threads, DiscoveryListener.NONE, parking, () -> "test");
        }
        while (ending == Ending.PARKED) {
            try (Archive archive = Archive.open(place)) {
                ending = RunSession.resume(archive, run, Backends.SIMD, CLOCK)
                        .advance(threads, DiscoveryListener.NONE, parking, () -> "test");
            }
        }
        return run;
    }

    private String digest(String name, int threads, BooleanSupplier parking) throws IOException {
        RunId run = run(name, threads, parking);
        try (Archive archive = Archive.open(directory.resolve(name))) {
            return archive.view().digest(run);
        }
    }

    @Test
    void threadsAndInterruptionsLeaveNoTraceAndNothingIsSent() throws IOException {
        String once = digest("once", 1, () -> false);
        assertEquals(once, digest("again", 2, () -> false));
        AtomicInteger looks = new AtomicInteger();
        assertEquals(once, digest("parked", 2, () -> looks.incrementAndGet() % 25 == 0));
        Spending spending = OpenEndpoints.of(example().endpoint().orElseThrow()).spending();
        assertEquals(0, spending.calls());
        assertNotEquals("", once);
    }

    @Test
    void theReplaysAreAllFoundAndEveryKindOfReplyIsMet() throws IOException {
        RunId run = run("kinds", 2, () -> false);
        try (Archive archive = Archive.open(directory.resolve("kinds"));
                Stream<Event> events = archive.view().events(run)) {
            List<OutcomeRecord> outcomes = events.filter(Event.Evaluated.class::isInstance)
                    .flatMap(event -> ((Event.Evaluated) event).evaluations().stream())
                    .map(evaluation -> evaluation.outcome())
                    .toList();
            List<String> silences = outcomes.stream()
                    .filter(outcome -> outcome.kind().equals("unanswered"))
                    .map(OutcomeRecord::detail)
                    .toList();
            long replies = outcomes.stream()
                    .filter(outcome -> outcome.kind().equals("replied"))
                    .count();
            assertEquals(2, silences.size(), silences.toString());
            assertTrue(silences.get(0).startsWith("truncated"), silences.toString());
            assertTrue(silences.get(1).startsWith("blank"), silences.toString());
            assertEquals(14, replies, "twelve designs, two of them after a repair");
        }
    }
}
