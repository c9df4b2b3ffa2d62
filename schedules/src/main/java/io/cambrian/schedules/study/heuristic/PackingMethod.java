package io.cambrian.schedules.study.heuristic;

import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.metalearners.baseline.RandomSearch;
import io.cambrian.metalearners.evolution.EvolutionSettings;
import io.cambrian.metalearners.evolution.RegularisedEvolution;
import io.cambrian.metalearners.strategy.SelfAdaptiveEs;
import io.cambrian.metalearners.strategy.search.StrategySearch;
import io.cambrian.metalearners.strategy.search.StrategySearchSettings;
import io.cambrian.searchspace.heuristic.HeuristicSpace;
import io.cambrian.searchspace.heuristic.LinearHeuristicSpace;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;

/** How rules of bin packing are searched for. */
enum PackingMethod {
    /** The 21 weights of a linear rule, by a small evolution strategy; every generation meets new instances. */
    STRATEGY("strategy, linear") {
        @Override
        HeuristicSearch.Result search(List<Stage> stages, RootSeed root, int evaluations) {
            LinearHeuristicSpace space = LinearHeuristicSpace.packing();
            var learner = new StrategySearch<>(space, SelfAdaptiveEs.SMALL, StrategySearchSettings.of(MEAN_PERIOD));
            return new HeuristicSearch<>(space, learner, stages, false).run(root, evaluations);
        }
    },
    /** Typed trees, by tournaments of 5 among 60 of which the oldest dies. */
    EVOLUTION("evolution, trees") {
        @Override
        HeuristicSearch.Result search(List<Stage> stages, RootSeed root, int evaluations) {
            var settings = new EvolutionSettings(60, 5, 1, HeuristicSpace.CROSSOVER.weight());
            var learner = new RegularisedEvolution<>(TREES, settings, List.of());
            return new HeuristicSearch<>(TREES, learner, stages, true).run(root, evaluations);
        }
    },
    /** The control: random trees, independent of each other. */
    RANDOM("random trees") {
        @Override
        HeuristicSearch.Result search(List<Stage> stages, RootSeed root, int evaluations) {
            return new HeuristicSearch<>(TREES, new RandomSearch<>(TREES), stages, true).run(root, evaluations);
        }
    };

    private static final int MEAN_PERIOD = 10;
    private static final int GREATEST_SIZE = 60;
    private static final HeuristicSpace TREES =
            new HeuristicSpace(Domain.PACKING, PackingVariable.upTo(PackingVariable.Scope.DECISION), GREATEST_SIZE);

    private final String title;

    PackingMethod(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Searches until so many rules have been measured on all stages. */
    abstract HeuristicSearch.Result search(List<Stage> stages, RootSeed root, int evaluations);
}
