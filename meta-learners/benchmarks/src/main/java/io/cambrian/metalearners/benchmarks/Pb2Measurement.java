package io.cambrian.metalearners.benchmarks;

import io.cambrian.evaluators.benchmark.Goal;
import io.cambrian.evaluators.benchmarks.Measurement;
import io.cambrian.evaluators.benchmarks.Reading;
import io.cambrian.evaluators.benchmarks.Stopwatch;
import io.cambrian.evaluators.benchmarks.Timing;
import io.cambrian.metalearners.gaussian.TimeVaryingProcess;
import io.cambrian.metalearners.gaussian.TrainingInterval;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/**
 * What a population waits for when a member wants its next setting: the process fitted anew to all intervals, hyper-parameters
 * included, and asked once with half of the population in flight.
 */
public final class Pb2Measurement implements Measurement {

    static final String PROPOSAL = "PB2 proposal, 1,000 intervals, 7 hyper-parameters";

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final int INTERVALS = TimeVaryingProcess.MOST_INTERVALS;
    private static final int DIMENSION = 7;
    private static final int MEMBERS = 16;
    private static final double NOISE = 0.05;

    @Override
    public String name() {
        return "pb2";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        Timing timing = watch.time(proposal());
        double milliseconds = timing.best() / NANOSECONDS_PER_MILLISECOND;
        String note = MEMBERS / 2 + " settings in flight";
        return List.of(new Reading.Found(PROPOSAL, milliseconds, "ms", OptionalDouble.empty(), note, timing.raw()));
    }

    @Override
    public Map<String, Goal> goals() {
        return Map.of(PROPOSAL, Goal.atMost(50, 25));
    }

    /** The same proposal again and again, so that every call does the same work. */
    private static Runnable proposal() {
        RandomGenerator random = new RootSeed(1).search().generator();
        List<TrainingInterval> intervals = new ArrayList<>();
        for (int i = 0; i < INTERVALS; i++) {
            intervals.add(interval(i / MEMBERS, random));
        }
        List<List<Double>> inFlight = new ArrayList<>();
        for (int i = 0; i < MEMBERS / 2; i++) {
            inFlight.add(random.doubles(DIMENSION).boxed().toList());
        }
        double now = (double) INTERVALS / MEMBERS;
        return () -> {
            RandomGenerator draws = new RootSeed(2).search().generator();
            TimeVaryingProcess.fit(intervals, draws).propose(inFlight, now, now, draws);
        };
    }

    /** Gains are greatest where the first hyper-parameter is 0.3 at first and 0.7 in the end. */
    private static TrainingInterval interval(int round, RandomGenerator random) {
        List<Double> setting = random.doubles(DIMENSION).boxed().toList();
        double miss = setting.getFirst() - 0.3 - 0.4 * round * MEMBERS / INTERVALS;
        double gain = NOISE * random.nextGaussian() - miss * miss;
        return new TrainingInterval(round, round + random.nextDouble(), setting, gain);
    }
}
