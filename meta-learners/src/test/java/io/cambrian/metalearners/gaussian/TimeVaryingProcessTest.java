package io.cambrian.metalearners.gaussian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class TimeVaryingProcessTest {

    private static final int MEMBERS = 4;
    private static final int STEP = 100;
    private static final double NOISE = 0.02;

    /** Of 20 seeds, at least 18 proposals lie nearer to where the best setting has drifted to than to where it began. */
    @Test
    void itFollowsABestSettingThatDrifts() {
        int nearer = 0;
        for (int seed = 0; seed < 20; seed++) {
            double[] next = process(seed, 30).propose(List.of(), 30 * STEP, 30, generator(seed));
            nearer += Math.abs(next[0] - best(30)) < Math.abs(next[0] - best(0)) ? 1 : 0;
        }
        assertTrue(nearer >= 18, nearer + " of 20");
    }

    @Test
    void aSettingInFlightTakesAwayVarianceNearbyAndNoMean() {
        TimeVaryingProcess process = process(3, 10);
        List<double[]> at = List.of(new double[] {0.5, 0.5});
        Prediction alone = process.predict(at, List.of(), 10 * STEP, 1);
        Prediction crowded = process.predict(at, List.of(List.of(0.5, 0.5)), 10 * STEP, 1);
        assertArrayEquals(alone.mean(), crowded.mean(), 1e-12);
        assertTrue(crowded.variance()[0] < 0.9 * alone.variance()[0]);
    }

    @Test
    void theSameDrawsGiveTheSameProposal() {
        List<List<Double>> inFlight = List.of(List.of(0.1, 0.9), List.of(0.4, 0.4));
        double[] one = process(5, 10).propose(inFlight, 1_000, 2, generator(9));
        assertArrayEquals(one, process(5, 10).propose(inFlight, 1_000, 2, generator(9)));
        for (double coordinate : one) {
            assertTrue(coordinate >= 0 && coordinate <= 1);
        }
    }

    @Test
    void noMoreThanTheLatestIntervalsCount() {
        assertEquals(4, process(1, 1).count());
        assertTrue(process(1, 300).count() <= TimeVaryingProcess.MOST_INTERVALS);
        assertTrue(process(1, 300).count() >= KernelFamily.MOST_VALUES);
    }

    @Test
    void intervalsThatAreAllTheSameAreSurvived() {
        TrainingInterval same = new TrainingInterval(0, 0, List.of(0.5), 1);
        double[] next = TimeVaryingProcess.fit(List.of(same, same, same), generator(1))
                .propose(List.of(List.of(0.5)), 0, 0, generator(1));
        assertTrue(Math.abs(next[0] - 0.5) > 0.2, "found " + next[0]);
    }

    @Test
    void unfitIntervalsAreRefused() {
        TrainingInterval interval = new TrainingInterval(0, 0, List.of(0.5), 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> TimeVaryingProcess.fit(List.of(interval, interval), generator(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> TimeVaryingProcess.fit(
                        List.of(interval, interval, new TrainingInterval(0, 0, List.of(0.5, 0.5), 1)), generator(1)));
        assertThrows(IllegalArgumentException.class, () -> new TrainingInterval(0, 0, List.of(1.5), 1));
        assertThrows(IllegalArgumentException.class, () -> new TrainingInterval(0, Double.NaN, List.of(0.5), 1));
    }

    private static TimeVaryingProcess process(int seed, int rounds) {
        RandomGenerator random = generator(seed);
        List<TrainingInterval> intervals = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int member = 0; member < MEMBERS; member++) {
                double h = random.nextDouble();
                double gain = 1 - Math.pow(h - best(round), 2) + NOISE * random.nextGaussian();
                intervals.add(new TrainingInterval(
                        round * STEP, round + random.nextDouble(), List.of(h, random.nextDouble()), gain));
            }
        }
        return TimeVaryingProcess.fit(intervals, random);
    }

    /** From 0.2 to 0.8 in 30 rounds, where it stays. */
    private static double best(int round) {
        return 0.2 + 0.02 * Math.min(round, 30);
    }

    private static RandomGenerator generator(int seed) {
        return new RootSeed(seed).search().generator();
    }
}
