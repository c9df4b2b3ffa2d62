package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.problem.packing.ItemDistribution;
import io.cambrian.evaluators.problem.packing.PackingProblems;
import io.cambrian.searchspace.heuristic.LinearHeuristicSpace;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a search of linear rules spends on measuring, on one thread: 4,000 rules of 21 weights, each made into a table and packing four
 * instances of 5,000 items.
 */
final class PackingSearchMeasurement implements Measurement {

    static final String RULES = "4,000 linear rules, 4 × 5,000 items each";
    private static final double COUNT = 4_000;
    private static final int INSTANCES = 4;

    @Override
    public String name() {
        return "packing-search";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        PackingProblems problems = new PackingProblems(ItemDistribution.WEIBULL, 5_000);
        LinearHeuristicSpace space = LinearHeuristicSpace.packing();
        Seed seed = new RootSeed(1).search();
        RandomGenerator random = seed.generator();
        Timing timing = watch.time(() -> problems.prepare(space.sample(random)).attempt(seed, 0, INSTANCES));
        return List.of(Reading.of(RULES, COUNT * timing.best() / 1e9, "s", timing.raw()));
    }
}
