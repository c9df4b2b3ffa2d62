package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.Archive;
import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.record.Event;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.discovery.DiscoveryListener;
import io.cambrian.schedules.discovery.Ending;
import io.cambrian.schedules.discovery.RunSession;
import io.cambrian.schedules.discovery.SearchProgress;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.window.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real run under a real Quartz scheduler; only the clock on the wall is ours. */
class WindowedRunTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-22T23:00:00Z");
    private static final Window WINDOW = Window.parse("22:00-06:30 UTC");
    private static final Duration TICK = Duration.ofMillis(20);
    private static final RunSpec SPEC = RunSpecReader.read("windowed", """
            name: windowed
            evaluations: 40
            in-flight: 4
            search-space: {language: small, start: scratch}
            meta-learner: {population: 8, tournament: 2}
            trainer: {hidden: [4], batch-size: 4, learning-starts: 40, environment-copies: 2, epsilon-steps: 100}
            stages:
              - {task: Catch, environment-steps: 400}
            report: {finalists: 1, selection-seeds: 1, best: 1, seeds: 2}
            """);

    @TempDir
    Path directory;

    private final AtomicReference<Instant> time = new AtomicReference<>(NIGHT);
    private final InstantSource clock = time::get;

    @Test
    @Timeout(60)
    void theRunParksWhenTheWindowClosesAndGoesOnBitForBitAtTheNextOpening() throws InterruptedException {
        Path untouched = directory.resolve("untouched");
        try (Archive archive = Archive.open(untouched)) {
            RunSession.start(archive, SPEC, Backends.best(), "test", clock)
                    .advance(2, DiscoveryListener.NONE, () -> false, () -> "");
        }

        Path windowed = directory.resolve("windowed");
        List<String> said = new ArrayList<>();
        try (Archive archive = Archive.open(windowed)) {
            RunSession session = RunSession.start(archive, SPEC, Backends.best(), "test", clock);
            Thread owner = Thread.ofPlatform().start(this::openAgainOnceClosed);
            // the window closes while the search is under way, at the first news of it
            Ending ending = new WindowedRun(session, WINDOW, clock, TICK, said::add)
                    .advance(2, closingAtFirstNews(), () -> false);
            owner.join();
            assertEquals(Ending.FINISHED, ending);
        }
        assertEquals(digest(untouched), digest(windowed));
        assertEquals(1, events(windowed, Event.RunParked.class));
        assertEquals(1, events(windowed, Event.RunResumed.class));
        assertTrue(said.get(0).contains("open until 2026-11-23T06:30"), said.toString());
        assertTrue(said.get(1).contains("goes on at 2026-11-22T22:00"), said.toString());
    }

    @Test
    @Timeout(60)
    void aRunStoppedWhileItsWindowIsClosedGoesOnInAnotherProcess() throws InterruptedException {
        Path path = directory.resolve("stopped");
        time.set(NOON);
        try (Archive archive = Archive.open(path)) {
            RunSession session = RunSession.start(archive, SPEC, Backends.best(), "test", clock);
            Ending ending = new WindowedRun(session, WINDOW, clock, TICK, line -> {})
                    .advance(2, DiscoveryListener.NONE, countdown(3));
            assertEquals(Ending.PARKED, ending);
            assertEquals(0, archive.view().runs().getFirst().proposals());
        }
        time.set(NIGHT);
        try (Archive archive = Archive.open(path)) {
            RunSession session =
                    RunSession.resume(archive, archive.view().runs().getFirst().id(), Backends.best(), clock);
            assertEquals(
                    Ending.FINISHED,
                    new WindowedRun(session, WINDOW, clock, TICK, line -> {})
                            .advance(2, DiscoveryListener.NONE, () -> false));
        }
    }

    private DiscoveryListener closingAtFirstNews() {
        return new DiscoveryListener() {
            private boolean closed;

            @Override
            public void searched(SearchProgress progress) {
                if (!closed) {
                    closed = true;
                    time.set(NOON);
                    pause(TICK.multipliedBy(5));
                }
            }
        };
    }

    private void openAgainOnceClosed() {
        while (time.get().equals(NIGHT)) {
            pause(TICK);
        }
        pause(TICK.multipliedBy(20));
        time.set(NIGHT);
    }

    private static java.util.function.BooleanSupplier countdown(int asks) {
        int[] left = {asks};
        return () -> --left[0] < 0;
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String digest(Path path) {
        try (ArchiveView view = ArchiveView.open(path)) {
            return view.digest(view.runs().getFirst().id());
        }
    }

    private static long events(Path path, Class<? extends Event> type) {
        try (ArchiveView view = ArchiveView.open(path)) {
            return view.events(view.runs().getFirst().id())
                    .filter(type::isInstance)
                    .count();
        }
    }
}
