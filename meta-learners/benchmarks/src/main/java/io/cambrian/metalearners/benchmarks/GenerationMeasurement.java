package io.cambrian.metalearners.benchmarks;

import io.cambrian.evaluators.benchmark.Goal;
import io.cambrian.evaluators.benchmarks.Measurement;
import io.cambrian.evaluators.benchmarks.Reading;
import io.cambrian.evaluators.benchmarks.Stopwatch;
import io.cambrian.evaluators.benchmarks.Timing;
import io.cambrian.metalearners.strategy.CmaEs;
import io.cambrian.metalearners.strategy.Decay;
import io.cambrian.metalearners.strategy.EvolutionStrategy;
import io.cambrian.metalearners.strategy.OpenEs;
import io.cambrian.metalearners.strategy.Shaping;
import io.cambrian.metalearners.strategy.StrategyState;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A generation of an evolution strategy: all points written, then told. What judging the points costs is not in it; fitness is
 * a point's first coordinate. The bars were set on a core with a peak of 210 GFLOP/s, so milliseconds are multiplied by this
 * core's peak over that one; the note says how many there were.
 */
public final class GenerationMeasurement implements Measurement {

    static final String OPEN_ES = "OpenES generation, 10,000 weights, population 64";
    static final String CMA_100 = "CMA-ES generation, 100 weights, population 32";
    static final String CMA_400 = "CMA-ES generation, 400 weights, population 32";

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double PEAK_OF_THE_BARS = 210;

    @Override
    public String name() {
        return "strategies";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        OpenEs openEs = new OpenEs(64, Shaping.CENTRED_RANKS, Decay.none(0.04), Decay.none(0.01));
        CmaEs cmaEs = new CmaEs(32, 0.5);
        return List.of(
                reading(OPEN_ES, watch.time(generation(openEs, 10_000))),
                reading(CMA_100, watch.time(generation(cmaEs, 100))),
                reading(CMA_400, watch.time(generation(cmaEs, 400))));
    }

    @Override
    public Map<String, Goal> goals() {
        return Map.of(OPEN_ES, Goal.atMost(1.0, 0.5), CMA_100, Goal.atMost(0.5, 0.25), CMA_400, Goal.atMost(8, 4));
    }

    private static Reading reading(String name, Timing timing) {
        double here = timing.best() / NANOSECONDS_PER_MILLISECOND;
        double there = here * timing.peak() / PEAK_OF_THE_BARS;
        String note = String.format(Locale.ROOT, "%.2f ms on this core", here);
        return new Reading.Found(name, there, "ms", OptionalDouble.empty(), note, timing.raw());
    }

    /** The same generation again and again, so that every call does the same work. */
    private static <S extends StrategyState> Runnable generation(EvolutionStrategy<S> strategy, int weights) {
        float[][] points = new float[strategy.population()][weights];
        double[] fitness = new double[points.length];
        S state = strategy.init(new float[weights], new RootSeed(1).search());
        return () -> {
            strategy.sample(state, points);
            for (int i = 0; i < points.length; i++) {
                fitness[i] = points[i][0];
            }
            strategy.next(state, fitness);
        };
    }
}
