package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.schedules.report.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluatedTest {

    @Test
    void failuresAreCountedBesideScoresOnly() {
        assertEquals(
                "Catch after 1,000 environment steps: 2.000 of 1 seed, 1 more without a score", summary(List.of(2.0)));
        assertEquals("Catch after 1,000 environment steps: no score", summary(List.of()));
    }

    private static String summary(List<Double> scores) {
        return Evaluated.summary("Catch", 1000, "environment steps", Interval.of(scores), 2);
    }
}
