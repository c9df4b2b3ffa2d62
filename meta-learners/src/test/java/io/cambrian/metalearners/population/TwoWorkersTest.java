package io.cambrian.metalearners.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.metalearners.population.exploit.Alone;
import io.cambrian.metalearners.population.exploit.Truncation;
import io.cambrian.searchspace.random.RootSeed;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 200 steps, a decision every 10: the parts of population-based training in the order in which they were published. */
class TwoWorkersTest {

    private static final int SEEDS = 50;
    private static final PopulationSettings BOTH =
            PopulationSettings.usual(2, 10, 200).withExploit(new Truncation(0.5));

    @Test
    void togetherTheyReachWhatNoneReachesAlone() {
        double both = median(BOTH);
        double exploitOnly = median(BOTH.withInheritance(Inheritance.WEIGHTS).withExplorer(Explorer.NONE));
        double exploreOnly = median(BOTH.withExploit(new Alone()));
        double neither = median(BOTH.withExploit(new Alone()).withExplorer(Explorer.NONE));

        assertTrue(both >= 1.19, () -> "both: " + both);
        assertTrue(
                both > exploitOnly && exploitOnly > exploreOnly && exploreOnly > neither,
                () -> both
                        + " with both, " + exploitOnly + " by exploiting, " + exploreOnly + " by exploring, " + neither
                        + " with neither");
        assertEquals(0.39, neither, 0.001);
    }

    @Test
    void theySucceedOnTheirOwnClocksToo() {
        assertTrue(median(BOTH.withTiming(Timing.ASYNCHRONOUS)) >= 1.19);
    }

    /** A grid of settings that stay: 0, ¼, …, 1 for each, the two workers' among them, but without both at once. */
    @Test
    void noWorkerThatSeesOneOfTheTwoGetsFar() {
        TwoWorkers workers = new TwoWorkers();
        double best = LongStream.range(0, 5)
                .boxed()
                .flatMap(i -> Stream.of(TwoWorkers.settings(i / 4.0, 0), TwoWorkers.settings(0, i / 4.0)))
                .mapToDouble(settings -> workers.score(workers.train(workers.fresh(), settings, 0, 200, 0))
                        .orElseThrow())
                .max()
                .orElseThrow();
        assertEquals(0.39, best, 0.001);
    }

    private static double median(PopulationSettings settings) {
        double[] sorted = LongStream.range(0, SEEDS)
                .mapToDouble(seed -> TwoWorkers.best(settings, new RootSeed(seed).search()))
                .sorted()
                .toArray();
        return (sorted[SEEDS / 2 - 1] + sorted[SEEDS / 2]) / 2;
    }
}
