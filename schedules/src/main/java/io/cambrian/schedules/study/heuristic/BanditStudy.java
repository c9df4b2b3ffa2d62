package io.cambrian.schedules.study.heuristic;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.metalearners.evolution.EvolutionSettings;
import io.cambrian.metalearners.evolution.RegularisedEvolution;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.HeuristicFormat;
import io.cambrian.searchspace.heuristic.HeuristicFormula;
import io.cambrian.searchspace.heuristic.HeuristicSpace;
import io.cambrian.searchspace.heuristic.domain.BanditVariable;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.published.BanditRules;
import io.cambrian.searchspace.heuristic.published.NamedHeuristics;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether an index f(mean, n, t) is near the best classical rule on two families of bandits at once. The families want different
 * things: where arms differ much, exploring costs more than it brings; where one is a little better, greed gets stuck.
 *
 * <p>Typed trees evolve from the classical indices, on games of both families in turn. What they lead to is reported beside all
 * classical rules, on fresh games that are the same for all.
 */
public final class BanditStudy {

    private static final HeuristicSpace SPACE = new HeuristicSpace(Domain.BANDIT, BanditVariable.index(), 30);
    private static final List<Heuristic> INITIAL =
            List.of(BanditRules.GREEDY, BanditRules.UCB1, BanditRules.UCB_QUARTER, BanditRules.UCB_TUNED);
    private static final int SEARCHED_GAMES = 300;

    /** Draws from posteriors take fifty times as long as anything else. */
    private static final int GAMES_PER_SAMPLED_GAME = 8;

    /** Regrets that were measured with a simulator of another make: uniform arms, one better arm. */
    private static final Map<String, List<Double>> KNOWN = Map.of(
            "random-arm", List.of(407.0, 90.0),
            "epsilon-0.1", List.of(59.4, 55.9),
            "epsilon-10/t", List.of(38.5, 56.9),
            "ucb1", List.of(130.0, 83.3),
            "ucb-0.25", List.of(35.3, 60.7),
            "greedy", List.of(32.8, 68.5),
            "thompson", List.of(29.4, 64.5));

    private final RootSeed root;
    private final int runs;
    private final int evaluations;
    private final int games;
    private final int threads;

    /**
     * @param runs searches
     * @param evaluations rules that every search measures
     * @param games of each family in the report
     */
    public BanditStudy(RootSeed root, int runs, int evaluations, int games, int threads) {
        this.root = root;
        this.runs = runs;
        this.evaluations = evaluations;
        this.games = games;
        this.threads = threads;
    }

    /** Measures and searches, several searches at once. */
    public BanditReport run() throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<Submission<BanditReport.Classical>> classical = new ArrayList<>();
            NamedHeuristics.of(Domain.BANDIT)
                    .forEach((name, rule) -> classical.add(dispatcher.submit(observer -> classical(name, rule))));
            List<Submission<BanditReport.Winner>> winners = new ArrayList<>();
            for (int run = 1; run <= runs; run++) {
                int number = run;
                winners.add(dispatcher.submit(observer -> winner(number)));
            }
            return new BanditReport(root.value(), games, Trainings.awaited(classical), Trainings.awaited(winners));
        }
    }

    private BanditReport.Classical classical(String name, Heuristic rule) {
        int played = rule.variables().contains(BanditVariable.POSTERIOR)
                ? Math.max(2, games / GAMES_PER_SAMPLED_GAME)
                : games;
        return new BanditReport.Classical(
                name,
                regret(rule, "Bandit-uniform", played),
                regret(rule, "Bandit-one-better", played),
                KNOWN.getOrDefault(name, List.of()));
    }

    private BanditReport.Winner winner(int run) {
        RootSeed searched = new RootSeed(root.search().child("search", run).value());
        var settings = new EvolutionSettings(60, 5, 1, HeuristicSpace.CROSSOVER.weight());
        var learner = new RegularisedEvolution<>(SPACE, settings, INITIAL);
        Heuristic found = new HeuristicSearch<>(SPACE, learner, List.of(stage("Bandit-both", SEARCHED_GAMES)), true)
                .run(searched, evaluations)
                .heuristic();
        return new BanditReport.Winner(
                run,
                new HeuristicFormat().write(found),
                HeuristicFormula.of(found),
                regret(found, "Bandit-uniform", games),
                regret(found, "Bandit-one-better", games));
    }

    private Interval regret(Heuristic rule, String task, int played) {
        return Interval.of(HeuristicSearch.scores(rule, stage(task, played), root.report()).stream()
                .map(score -> -score)
                .toList());
    }

    private static Stage stage(String task, int games) {
        return Stage.of(TaskCatalogue.standard().byName(task), Budget.ofEnvironmentSteps(games));
    }
}
