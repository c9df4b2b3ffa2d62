package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.metalearners.Extent;
import io.cambrian.schedules.discovery.SearchProgress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-22T22:00:00Z"));
    private final StringWriter written = new StringWriter();

    @Test
    void withoutATerminalThereIsOnePlainLineEveryFewSeconds() {
        Progress progress = new Progress(new PrintWriter(written), false, time::get);
        for (int i = 0; i < 100; i++) {
            progress.searched(at(i));
            time.updateAndGet(now -> now.plusMillis(100));
        }
        assertEquals(2, written.toString().lines().count(), written.toString());
        assertTrue(written.toString().chars().noneMatch(c -> c == '\r' || c == 27));
    }

    @Test
    void aLineTellsRateRemainingTimeAndTheBestFormula() {
        Progress progress = new Progress(new PrintWriter(written), false, time::get);
        progress.searched(at(0));
        time.updateAndGet(now -> now.plusSeconds(10));
        progress.searched(at(40));
        String line = written.toString().lines().toList().get(1);
        assertTrue(line.contains("40/200 losses  4.0/s  ETA 0:40"), line);
        assertTrue(line.contains("7 duplicates  3 missed a hurdle  2 failed  best 1.500  δ²"), line);
    }

    @Test
    void aSearchThatStepsEndIsWholeWhenTheyAreDoneAndSaysSoOnce() {
        Progress progress = new Progress(new PrintWriter(written), false, time::get);
        for (long steps : List.of(0L, 30_000L, 60_000L, 60_000L)) {
            progress.searched(at(steps / 1_000).with(new Extent(steps, 60_000, "environment steps")));
        }
        List<String> lines = written.toString().lines().toList();
        assertEquals(2, lines.size(), written.toString());
        assertTrue(
                lines.getLast().contains("[########################] 60000/60000 environment steps"), lines.getLast());
    }

    @Test
    void onATerminalTheLineIsDrawnAgain() {
        Progress progress = new Progress(new PrintWriter(written), true, time::get);
        progress.searched(at(1));
        time.updateAndGet(now -> now.plusSeconds(1));
        progress.searched(at(2));
        assertEquals(0, written.toString().chars().filter(c -> c == '\n').count());
        assertEquals(2, written.toString().chars().filter(c -> c == '\r').count());
    }

    private static SearchProgress at(long evaluations) {
        return new SearchProgress(
                evaluations,
                200,
                evaluations + 7,
                7,
                3,
                2,
                OptionalDouble.of(1.5),
                "δ²",
                new Extent(evaluations, 200, "losses"));
    }
}
