package io.cambrian.metalearners.benchmarks;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.benchmark.Goal;
import io.cambrian.evaluators.benchmarks.Measurement;
import io.cambrian.evaluators.benchmarks.Reading;
import io.cambrian.evaluators.benchmarks.Stopwatch;
import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.strategy.Decay;
import io.cambrian.metalearners.strategy.OpenEs;
import io.cambrian.metalearners.strategy.OpenEsState;
import io.cambrian.metalearners.strategy.Shaping;
import io.cambrian.metalearners.strategy.search.Sharing;
import io.cambrian.metalearners.strategy.search.StrategySearch;
import io.cambrian.metalearners.strategy.search.StrategySearchSettings;
import io.cambrian.metalearners.strategy.search.StrategySearchState;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.NeuralDriftSpace;
import io.cambrian.searchspace.drift.NeuralShape;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A whole search for a drift in miniature, on all processors: an evolution strategy of 32 points moves a drift network of 1,152
 * weights for 40 generations, and each point is an agent that learns Catch in twenty updates of 512 steps.
 */
public final class DriftSearchMeasurement implements Measurement {

    static final String TITLE = "drift search on Catch, 40 generations of 32 agents";

    private static final int GENERATIONS = 40;
    private static final long ENVIRONMENT_STEPS = 10_240;
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    private final Task task = TaskCatalogue.standard().byName("Catch");
    private final Trainer<Drift> trainer = new PpoTrainer(settings());

    @Override
    public String name() {
        return "drift-search";
    }

    @Override
    public Map<String, Goal> goals() {
        return Map.of(TITLE, Goal.atMost(60, 30));
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        int generations = watch.effort().repetitions(GENERATIONS);
        long start = System.nanoTime();
        search(generations);
        double seconds = (System.nanoTime() - start) / NANOSECONDS_PER_SECOND * GENERATIONS / generations;
        String note = "elapsed time on " + Runtime.getRuntime().availableProcessors() + " processors";
        Map<String, Double> raw = Map.of("generations", (double) generations);
        return List.of(new Reading.Found(TITLE, seconds, "s", OptionalDouble.empty(), note, raw));
    }

    private void search(int generations) {
        OpenEs strategy = new OpenEs(32, Shaping.CENTRED_RANKS, Decay.none(0.1), Decay.none(0.05));
        var learner = new StrategySearch<>(
                new NeuralDriftSpace(NeuralShape.published()),
                strategy,
                new StrategySearchSettings(new Sharing.Generation(), generations, OptionalLong.of(generations), false));
        SearchSeed seed = new RootSeed(1).search();
        StrategySearchState<OpenEsState> state = learner.init(seed);
        while (true) {
            Ask<Drift, StrategySearchState<OpenEsState>> ask = learner.ask(state);
            if (ask.proposals().isEmpty()) {
                return;
            }
            List<Evaluation> evaluations = ask.proposals().parallelStream()
                    .map(proposal -> train(proposal, seed))
                    .toList();
            state = ask.state();
            for (int i = 0; i < evaluations.size(); i++) {
                state = learner.tell(state, ask.proposals().get(i), List.of(evaluations.get(i)));
            }
        }
    }

    private Evaluation train(Proposal<Drift> proposal, SearchSeed seed) {
        return trainer.train(
                new Assignment<>(
                        proposal.candidate(),
                        task,
                        Budget.ofEnvironmentSteps(ENVIRONMENT_STEPS),
                        seed.child("candidate", proposal.trial().seedIndex())),
                Observer.NONE);
    }

    private static PpoSettings settings() {
        PpoSettings classic = PpoSettings.classic();
        return classic.with(
                classic.actorCritic()
                        .change()
                        .hidden(32)
                        .sharedTorso(true)
                        .learningRate(0.01)
                        .rollout(32, 16)
                        .done(),
                4,
                4);
    }
}
