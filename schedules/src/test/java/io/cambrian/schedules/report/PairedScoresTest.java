package io.cambrian.schedules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same seeds on both sides take what seeds have in common out of the difference. */
class PairedScoresTest {

    @Test
    void differencesAreTakenSeedBySeed() {
        PairedScores scores = PairedScores.of("Catch", 100, List.of(0.0, 10.0, 50.0), List.of(1.0, 11.0, 51.0));
        assertEquals(new Interval(1, 1, 1, 3), scores.difference());
        assertEquals(20, scores.first().mean());
        assertEquals(21, scores.second().mean());
    }

    @Test
    void scoresOfDifferentNumberAreNoPairs() {
        assertThrows(
                IllegalArgumentException.class, () -> PairedScores.of("Catch", 100, List.of(1.0), List.of(1.0, 2.0)));
    }
}
