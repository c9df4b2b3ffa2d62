package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.problem.Solver;
import io.cambrian.evaluators.problem.packing.ItemDistribution;
import io.cambrian.evaluators.problem.packing.PackingProblems;
import io.cambrian.searchspace.heuristic.published.PackingRules;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.List;

/**
 * Instances of 5,000 items that are drawn and packed per second, on one thread: by a rule that is a table, and by one that counts bins
 * and is computed anew for every item.
 */
final class PackingMeasurement implements Measurement {

    static final String TABLE = "instances of 5,000 items packed by a table";
    static final String COUNTS = "the same by Sum of squares";
    private static final PackingProblems PROBLEMS = new PackingProblems(ItemDistribution.WEIBULL, 5_000);

    @Override
    public String name() {
        return "packing-table";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        Timing table = watch.time(packing(PROBLEMS.prepare(PackingRules.FUNSEARCH_OR)));
        Timing counts = watch.time(packing(PROBLEMS.prepare(PackingRules.SUM_OF_SQUARES)));
        return List.of(
                Reading.of(TABLE, 1e9 / table.best(), "instances/s", table.raw()),
                Reading.of(COUNTS, 1e9 / counts.best(), "instances/s", counts.raw()));
    }

    private static Runnable packing(Solver solver) {
        Seed seed = new RootSeed(1).search();
        return () -> solver.attempt(seed, 0, 1);
    }
}
