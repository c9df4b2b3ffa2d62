package io.cambrian.schedules.study.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.study.population.LearningPopulation.Point;
import io.cambrian.schedules.study.population.SearlReport.Pair;
import io.cambrian.schedules.study.population.SearlReport.Population;
import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearlStudyTest {

    /** Two generations of six members, each of which lives for two episodes of 200 steps. */
    @Test
    void countsEveryStepAndRepeatsItself() throws InterruptedException {
        SearlReport once = run(2);
        assertEquals(once, run(1));
        for (Pair pair : once.seeds()) {
            assertEquals(4_800, pair.shared().environmentSteps());
            assertEquals(4_800, pair.own().environmentSteps());
            assertEquals(2, pair.shared().generations());
        }
    }

    private static SearlReport run(int threads) throws InterruptedException {
        return new SearlStudy(new RootSeed(4)).run(1, 4_800, threads, new PrintWriter(new StringWriter()));
    }

    @Test
    void theAreaIsThatOfTrapezoids() {
        assertEquals(
                (100 * -10 + 100 * -8 + 200 * -4) / 400.0,
                SearlStudy.area(List.of(new Point(100, -10), new Point(200, -6), new Point(400, -2))),
                1e-12);
    }

    /** P(W ≥ 4) of 5 is 6/32, P(W ≥ 3) is 16/32. */
    @Test
    void fourOfFiveSeedsPass() {
        assertTrue(report(4).passed());
        assertEquals(6 / 32.0, report(4).signTest(), 1e-12);
        assertFalse(report(3).passed());
        assertEquals(0.5, report(3).signTest(), 1e-12);
    }

    private static SearlReport report(int wins) {
        return new SearlReport(
                1,
                60_000,
                IntStream.range(0, 5)
                        .mapToObj(i -> new Pair(
                                new Population(i < wins ? -200 : -400, -150, 25, 60_000),
                                new Population(-300 - i, -150, 25, 60_000)))
                        .toList());
    }
}
