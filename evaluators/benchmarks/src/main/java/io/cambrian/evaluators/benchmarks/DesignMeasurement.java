package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.problem.Solver;
import io.cambrian.evaluators.problem.sim.SimWorld;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;

/**
 * Problems that agent designs attempt per second, with simulated workers on one thread: the plurality of five answers, and a design
 * of fifteen calls that is cut by the limit on calls.
 */
final class DesignMeasurement implements Measurement {

    static final String FIVE_CALLS = title("vote-5");
    static final String FIFTEEN_CALLS = title("refined-route");
    private static final List<String> DESIGNS = List.of("vote-5", "refined-route");
    private static final int PROBLEMS = 1024;

    private static String title(String design) {
        return "problems with simulated workers, " + design;
    }

    @Override
    public String name() {
        return "design-items";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        List<Reading> readings = new ArrayList<>();
        for (String design : DESIGNS) {
            Timing timing = watch.time(attempting(design));
            readings.add(Reading.of(title(design), PROBLEMS / timing.best() * 1e3, "M problems/s", timing.raw()));
        }
        return readings;
    }

    private static Runnable attempting(String design) {
        Solver solver = SimWorld.THREE_FAMILIES.problems(SimWorld.MOST_CALLS).prepare(NamedDesigns.byName(design));
        Seed seed = new RootSeed(1).search();
        return () -> solver.attempt(seed, 0, PROBLEMS);
    }
}
