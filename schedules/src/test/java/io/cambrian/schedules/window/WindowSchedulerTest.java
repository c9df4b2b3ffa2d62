package io.cambrian.schedules.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowSchedulerTest {

    private static final Duration NEVER = Duration.ofDays(365);

    private volatile Instant now = Instant.parse("2026-01-01T12:00:00Z");
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());

    private final WindowListener listener = new WindowListener() {
        @Override
        public void opened(Instant closes) {
            calls.add("opened " + now + " until " + closes);
        }

        @Override
        public void closed(Instant opens) {
            calls.add("closed " + now + " until " + opens);
        }
    };

    /** A year of looks, one every five minutes; each call comes at the moment that the call before it has announced. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York"})
    void aYearOfOpeningsAndClosings(String zone) {
        Window window = Window.parse("22:00-06:30 " + zone);
        try (WindowScheduler scheduler = WindowScheduler.start(window, () -> now, listener, NEVER)) {
            Instant end = now.plus(Duration.ofDays(365));
            while (now.isBefore(end)) {
                now = now.plus(Duration.ofMinutes(5));
                scheduler.look();
            }
        }
        assertEquals(1 + 2 * 365, calls.size());
        for (int i = 0; i < calls.size() - 1; i++) {
            assertEquals(i % 2 == 0 ? "closed" : "opened", calls.get(i).split(" ", -1)[0]);
            assertEquals(calls.get(i).split(" ", -1)[3], calls.get(i + 1).split(" ", -1)[1]);
        }
    }

    @Test
    void aMachineThatSleptThroughAWindowMissesItAndGoesOn() {
        try (WindowScheduler scheduler =
                WindowScheduler.start(Window.parse("22:00-23:00 UTC"), () -> now, listener, NEVER)) {
            now = Instant.parse("2026-01-02T08:00:00Z");
            scheduler.look();
            now = Instant.parse("2026-01-02T22:17:00Z");
            scheduler.look();
        }
        assertEquals(
                List.of(
                        "closed 2026-01-01T12:00:00Z until 2026-01-01T22:00:00Z",
                        "opened 2026-01-02T22:17:00Z until 2026-01-02T23:00:00Z"),
                calls);
    }

    @Test
    void quartzWakesIt() throws InterruptedException {
        try (WindowScheduler scheduler =
                WindowScheduler.start(Window.parse("22:00-23:00 UTC"), () -> now, listener, Duration.ofMillis(5))) {
            assertEquals(1, calls.size());
            now = Instant.parse("2026-01-01T22:00:00Z");
            Instant deadline = Instant.now().plusSeconds(10);
            while (calls.size() < 2 && Instant.now().isBefore(deadline)) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
        assertEquals("opened 2026-01-01T22:00:00Z until 2026-01-01T23:00:00Z", calls.getLast());
        now = Instant.parse("2026-01-01T23:00:00Z");
        TimeUnit.MILLISECONDS.sleep(20);
        assertEquals(2, calls.size(), "no calls after closing");
    }

    @Test
    void noThreadKeepsTheProcessAlive() {
        try (WindowScheduler scheduler =
                WindowScheduler.start(Window.parse("22:00-23:00 UTC"), () -> now, listener, NEVER)) {
            scheduler.look();
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("window-"))
                    .forEach(thread -> assertTrue(thread.isDaemon(), thread.getName()));
        }
    }
}
