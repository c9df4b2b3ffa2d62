package io.cambrian.schedules.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SnapshotRhythmTest {

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final SnapshotRhythm rhythm = new SnapshotRhythm(() -> now);

    @Test
    void statesAreStoredAfterSomeTells() {
        List<Long> due = LongStream.rangeClosed(1, 200)
                .filter(told -> rhythm.due(told, false))
                .boxed()
                .toList();
        assertEquals(List.of(64L, 128L, 192L), due);
    }

    @Test
    void agentsAreStoredAfterSomeTime() {
        assertFalse(rhythm.due(64, true));
        now = now.plusSeconds(19);
        assertFalse(rhythm.due(65, true));
        now = now.plusSeconds(1);
        assertTrue(rhythm.due(66, true));
        assertFalse(rhythm.due(67, true));
        now = now.plusSeconds(20);
        assertTrue(rhythm.due(68, true));
    }
}
