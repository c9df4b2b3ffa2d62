package io.cambrian.metalearners.benchmarks;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.attempt.ProblemTrainer;
import io.cambrian.evaluators.benchmark.Goal;
import io.cambrian.evaluators.benchmarks.Measurement;
import io.cambrian.evaluators.benchmarks.Reading;
import io.cambrian.evaluators.benchmarks.Stopwatch;
import io.cambrian.evaluators.benchmarks.Timing;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.metalearners.MemorySearch;
import io.cambrian.metalearners.agentsearch.ArchiveSearch;
import io.cambrian.metalearners.agentsearch.ArchiveSettings;
import io.cambrian.metalearners.agentsearch.Argmax;
import io.cambrian.metalearners.agentsearch.breeding.Parents;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.AgentSpace;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.agent.Vocabulary;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How long it takes to compare strategies of search: 40 searches of each of four, all designs measured by simulated workers. One search
 * of each is timed on one thread; searches have nothing in common, so two cores take half of the sum.
 */
public final class AgentSearchMeasurement implements Measurement {

    static final String COMPARISON = "four strategies, 40 searches of 100 designs each, 2 cores";

    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final int SEARCHES = 40;
    private static final int CORES = 2;
    private static final int DESIGNS = 100;
    private static final int PROBLEMS = 128;
    private static final int MOST_PROBLEMS = 12_800;

    @Override
    public String name() {
        return "agent-search";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        Timing timing = watch.time(AgentSearchMeasurement::searches);
        double seconds = timing.best() / NANOSECONDS_PER_SECOND * SEARCHES / CORES;
        String note = "128 problems with simulated workers for each design";
        return List.of(new Reading.Found(COMPARISON, seconds, "s", OptionalDouble.empty(), note, timing.raw()));
    }

    @Override
    public Map<String, Goal> goals() {
        return Map.of(COMPARISON, Goal.atMost(20, 10));
    }

    private static void searches() {
        ArchiveSettings raced = ArchiveSettings.usual(DESIGNS);
        ArchiveSettings plain = raced.with(new Argmax());
        search(plain.with(Parents.NONE), PROBLEMS);
        search(plain.with(Parents.GREEDY), PROBLEMS);
        search(plain, PROBLEMS);
        search(raced, MOST_PROBLEMS);
    }

    private static void search(ArchiveSettings settings, int problems) {
        var learner = new ArchiveSearch<>(AgentSpace.of(Vocabulary.SIM_3F), settings, NamedDesigns.simulatedSeeds());
        Stage stage = Stage.of(TaskCatalogue.standard().byName("Sim3F"), Budget.ofEnvironmentSteps(problems));
        new MemorySearch<>(learner, new ProblemTrainer<>(AgentDesign.class), stage).run(new RootSeed(1));
    }
}
