package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.loss.LossLanguage;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.LossSpace;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * How long a new candidate waits: from a loss program to the end of its first update, differentiation, planning, fresh weights
 * and the update included. Every time another random program of the whole loss language; the first ones only warm up.
 */
final class NewProgramMeasurement implements Measurement {

    static final String TITLE = "new loss program to its first update, median";

    private static final int WARM_UP = 300;
    private static final int PROGRAMS = 300;

    @Override
    public String name() {
        return "new-program";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        Seed seed = new RootSeed(1).search();
        RandomGenerator random = seed.child("losses").generator();
        LossSpace space = LossSpace.scratch(LossLanguage.full());
        for (int i = watch.effort().repetitions(WARM_UP); i > 0; i--) {
            millisecondsToFirstUpdate(space.sample(random), seed);
        }
        double[] milliseconds = new double[watch.effort().repetitions(PROGRAMS)];
        for (int i = 0; i < milliseconds.length; i++) {
            milliseconds[i] = millisecondsToFirstUpdate(space.sample(random), seed);
        }
        Arrays.sort(milliseconds);
        double median = milliseconds[milliseconds.length / 2];
        return List.of(Reading.of(
                TITLE,
                median,
                "ms",
                Map.of(
                        "best-milliseconds",
                        milliseconds[0],
                        "median-milliseconds",
                        median,
                        "worst-milliseconds",
                        milliseconds[milliseconds.length - 1],
                        "programs",
                        (double) milliseconds.length)));
    }

    private static double millisecondsToFirstUpdate(LossProgram loss, Seed seed) {
        long start = System.nanoTime();
        Executor executor = DqnWork.SMALL.update(loss).executor(Backends.best(), new Variables(), seed);
        executor.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
