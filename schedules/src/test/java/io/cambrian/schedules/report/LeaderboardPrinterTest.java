package io.cambrian.schedules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.CandidateId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LeaderboardPrinterTest {

    /** What was found is why people look, also where everything that was known before is better. */
    @Test
    void theBestThatWasDiscoveredIsShownBehindBetterBaselines() {
        Leaderboard leaderboard = new Leaderboard(List.of(
                row("first known", true), row("second known", true), row("found", false), row("found later", false)));
        StringWriter text = new StringWriter();
        LeaderboardPrinter.print(leaderboard, 1, new PrintWriter(text, true));
        assertTrue(text.toString().contains("second known"), text.toString());
        assertTrue(text.toString().lines().anyMatch(line -> line.endsWith("  found")), text.toString());
        assertFalse(text.toString().contains("found later"), text.toString());
        assertEquals(
                "… and 1 more candidates.", text.toString().lines().toList().getLast());
    }

    private static LeaderboardRow row(String formula, boolean baseline) {
        return new LeaderboardRow(
                CandidateId.ofCanonical(formula),
                formula,
                baseline,
                OptionalDouble.of(1),
                OptionalDouble.empty(),
                List.of());
    }
}
