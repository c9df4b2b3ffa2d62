package io.cambrian.schedules.study.heuristic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.problem.packing.OrLibraryReader;
import io.cambrian.schedules.report.Interval;
import io.cambrian.searchspace.heuristic.HeuristicFormat;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The studies of heuristics in miniature: what they say must fit together, whatever was found. */
class HeuristicStudiesTest {

    @Test
    void fewRulesOfPackingAreFoundTheSameOnAnyNumberOfThreads() throws InterruptedException {
        List<PackingReport.Winner> one = winners(1);
        assertEquals(one, winners(2));
        assertEquals(6, one.size());
        for (PackingReport.Winner winner : one) {
            assertEquals(winner.formula(), new HeuristicFormat().formula(new HeuristicFormat().read(winner.rule())));
            assertTrue(winner.measured() <= winner.proposals());
            assertEquals(winner.excess().mean(), Math.clamp(winner.excess().mean(), 0.3, 100));
        }
    }

    private static List<PackingReport.Winner> winners(int threads) throws InterruptedException {
        return new PackingStudy(new RootSeed(1), 1, 10, threads).searched();
    }

    @Test
    void instancesOfAFileArePackedByAllClassicalRules() {
        Map<String, Interval> excess =
                PackingStudy.measure(OrLibraryReader.read("1\nsmall\n10 4 2\n6\n5\n5\n4\n"), new RootSeed(1));
        assertEquals(8, excess.size());
        // 6 and 4, 5 and 5; next fit needs a third bin
        assertEquals(0, excess.getOrDefault("best-fit", Interval.of(List.of())).mean());
        assertEquals(50, excess.getOrDefault("next-fit", Interval.of(List.of())).mean());
    }

    @Test
    void aFewIndicesOfBanditsAreReportedBesideTheClassicalOnes() throws InterruptedException {
        BanditReport report = new BanditStudy(new RootSeed(1), 1, 10, 40, 2).run();
        assertEquals(9, report.classical().size());
        assertEquals(1, report.winners().size());
        assertTrue(report.worstRatio(report.winners().getFirst()) > 0.5);
        assertTrue(report.bestUniform() < report.bestOneBetter());
    }
}
