package io.cambrian.schedules.study.design;

import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.problem.sim.SimWorld;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.metalearners.agentsearch.Counts;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.ImprovementProbability;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.schedules.study.design.AgentSearchReport.Published;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whether searching for agent designs finds better ones than drawing them does, whether the scores that designs are chosen by are
 * honest, and what each part of the search contributes; with simulated workers, so that the truth is known. All ways to search
 * attempt the same number of problems.
 *
 * <p>It says how well the machinery searches, not which design suits a language model.
 */
public final class AgentSearchStudy {

    private static final List<Integer> BUDGETS = List.of(30, 100, 300);
    private static final int MIDDLE = 100;

    /** True accuracy, optimism and share above the best seed, by strategy and budget: 40 searches, reproduced with other programs. */
    private static final Map<String, List<Published>> PUBLISHED = Map.of(
            DesignSearches.SAMPLES,
            List.of(
                    new Published(0.791, 0.033, 0.78),
                    new Published(0.808, 0.034, 0.93),
                    new Published(0.816, 0.056, 0.90)),
            DesignSearches.GREEDY,
            List.of(
                    new Published(0.795, 0.052, 0.68),
                    new Published(0.817, 0.061, 0.88),
                    new Published(0.832, 0.071, 0.98)),
            DesignSearches.ARCHIVE,
            List.of(
                    new Published(0.804, 0.036, 0.73),
                    new Published(0.820, 0.054, 0.90),
                    new Published(0.846, 0.055, 1.00)),
            DesignSearches.RACING,
            List.of(
                    new Published(0.820, 0.005, 0.98),
                    new Published(0.841, 0.001, 1.00),
                    new Published(0.856, 0.004, 1.00)));

    private final RootSeed root;
    private final int searches;
    private final int threads;
    private final List<Task> worlds;

    /** @param searches how often everything is searched for */
    public AgentSearchStudy(RootSeed root, int searches, int threads) {
        this.root = root;
        this.searches = searches;
        this.threads = threads;
        worlds = SimWorld.byTask().keySet().stream()
                .map(TaskCatalogue.standard()::byName)
                .toList();
    }

    /** A way to search whose searches are under way. */
    private record Running(DesignSearch way, int candidates, List<Submission<DesignSearch.Found>> searches) {}

    public AgentSearchReport run() throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            Map<Integer, List<Running>> strategies = new LinkedHashMap<>();
            for (int candidates : BUDGETS) {
                strategies.put(
                        candidates,
                        start(DesignSearches.strategies(candidates), candidates, worlds.getFirst(), dispatcher));
            }
            List<Running> controls = start(DesignSearches.controls(MIDDLE), MIDDLE, worlds.getFirst(), dispatcher);
            List<Running> changes = start(DesignSearches.changes(MIDDLE), MIDDLE, worlds.getFirst(), dispatcher);
            List<Running> elsewhere = new ArrayList<>();
            for (Task world : worlds.subList(1, worlds.size())) {
                elsewhere.add(start(DesignSearches.strategies(MIDDLE).getLast(), MIDDLE, world, dispatcher));
            }
            return report(strategies, controls, changes, elsewhere);
        }
    }

    private List<Running> start(List<DesignSearch> ways, int candidates, Task world, LocalDispatcher dispatcher) {
        return ways.stream()
                .map(way -> start(way, candidates, world, dispatcher))
                .toList();
    }

    /** The k-th searches of all ways have the same root, and nothing else in common. */
    private Running start(DesignSearch way, int candidates, Task world, LocalDispatcher dispatcher) {
        return new Running(
                way,
                candidates,
                IntStream.range(0, searches)
                        .mapToObj(k ->
                                new RootSeed(root.report().child("search", k).value()))
                        .map(seed -> dispatcher.submit(observer -> way.run(world, seed)))
                        .toList());
    }

    private AgentSearchReport report(
            Map<Integer, List<Running>> strategies,
            List<Running> controls,
            List<Running> changes,
            List<Running> elsewhere)
            throws InterruptedException {
        double bestSeed = DesignSearch.bestSeed(worlds.getFirst(), root.report());
        List<AgentSearchReport.Row> rows = new ArrayList<>();
        List<DesignSearch.Found> raced = List.of();
        Scores samples = Scores.of(List.of());
        for (Map.Entry<Integer, List<Running>> budget : strategies.entrySet()) {
            Scores drawn = truth(await(budget.getValue().getFirst()));
            for (Running running : budget.getValue()) {
                rows.add(row(running, await(running), drawn));
            }
            if (budget.getKey() == MIDDLE) {
                raced = await(budget.getValue().getLast());
                samples = drawn;
            }
        }
        List<AgentSearchReport.Row> controlled = new ArrayList<>();
        for (Running running : controls) {
            controlled.add(row(running, await(running), samples));
        }
        List<AgentSearchReport.Change> changed = new ArrayList<>();
        for (Running running : changes) {
            changed.add(change(running, await(running), raced, samples));
        }
        List<AgentSearchReport.World> others = new ArrayList<>();
        for (int i = 0; i < elsewhere.size(); i++) {
            others.add(world(worlds.get(i + 1), await(elsewhere.get(i)), raced));
        }
        return new AgentSearchReport(root.value(), bestSeed, rows, controlled, changed, others, dominance(rows));
    }

    private static List<DesignSearch.Found> await(Running running) throws InterruptedException {
        return Trainings.awaited(running.searches());
    }

    private AgentSearchReport.Row row(Running running, List<DesignSearch.Found> found, Scores samples) {
        Scores truth = truth(found);
        return new AgentSearchReport.Row(
                running.way().name(),
                running.candidates(),
                truth,
                scores(found, DesignSearch.Found::optimism),
                (double) found.stream()
                                .filter(DesignSearch.Found::aboveBestSeed)
                                .count()
                        / found.size(),
                ImprovementProbability.of(
                        List.of(truth),
                        List.of(samples),
                        root.report().child("bootstrap").generator()),
                Optional.ofNullable(PUBLISHED.get(running.way().name()))
                        .map(published -> published.get(BUDGETS.indexOf(running.candidates()))));
    }

    private AgentSearchReport.Change change(
            Running running, List<DesignSearch.Found> found, List<DesignSearch.Found> raced, Scores samples) {
        Interval difference = Interval.of(IntStream.range(0, found.size())
                .mapToObj(k -> found.get(k).truth() - raced.get(k).truth())
                .toList());
        Counts counts = found.stream()
                .map(DesignSearch.Found::counts)
                .reduce(Counts::plus)
                .orElseThrow();
        return new AgentSearchReport.Change(row(running, found, samples), difference, counts);
    }

    private AgentSearchReport.World world(
            Task world, List<DesignSearch.Found> found, List<DesignSearch.Found> foundElsewhere) {
        return new AgentSearchReport.World(
                world.name(),
                DesignSearch.bestSeed(world, root.report()),
                truth(found),
                scores(foundElsewhere, each -> DesignSearch.truth(each.design(), world, root.report())));
    }

    private static List<Double> dominance(List<AgentSearchReport.Row> rows) {
        return Dominance.of(rows.stream()
                .filter(row -> row.candidates() == MIDDLE)
                .map(row -> row.truth().scores())
                .toList());
    }

    private static Scores truth(List<DesignSearch.Found> found) {
        return scores(found, DesignSearch.Found::truth);
    }

    private static Scores scores(List<DesignSearch.Found> found, ToDoubleFunction<DesignSearch.Found> score) {
        return Scores.of(found.stream().mapToDouble(score).boxed().toList());
    }
}
