package io.cambrian.schedules.study.heuristic;

import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.problem.packing.ItemDistribution;
import io.cambrian.evaluators.problem.packing.LengthComparison;
import io.cambrian.evaluators.problem.packing.PackingInstance;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Trainings;
import io.cambrian.searchspace.heuristic.HeuristicFormat;
import io.cambrian.searchspace.heuristic.HeuristicFormula;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.published.NamedHeuristics;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What searches without a language model find for online bin packing, beside the classical rules and the two that a language
 * model's search has found.
 *
 * <p>Three methods search on long Weibull streams and on the kind of instances that the OR-Library has, the same number of
 * measured rules each. All rules are reported on fresh instances, and those found also on shorter ones than they were searched on,
 * where best fit may be better.
 *
 * <p>Source of the task: Romera-Paredes et al., "Mathematical discoveries from program search with large language models",
 * Nature 625, 2024. That lists of classical rules belong beside it: Herrmann and Pallez, and Csirik et al., 2006.
 */
public final class PackingStudy {

    static final String WEIBULL = PackingSet.ALL.get(0).name();
    static final String UNIFORM = PackingSet.ALL.get(3).name();

    private static final PackingSet WEIBULL_SEARCH = new PackingSet(ItemDistribution.WEIBULL, 5_000, 4);
    private static final PackingSet UNIFORM_SEARCH = new PackingSet(ItemDistribution.UNIFORM, 500, 40);
    private static final int COMPARED_ITEMS = 50_000;

    /** How many instances the known figures are means of, at most. */
    private static final int KNOWN_INSTANCES = 100;

    /** Excess in percent that was measured with simulators of another make, in the order of {@link PackingSet#ALL}. */
    private static final Map<String, List<Double>> KNOWN = Map.of(
            "next-fit", List.of(29.3, 29.0, 27.9, 31.5, 30.6),
            "worst-fit", List.of(13.3, 13.2, 13.8, 14.5, 14.9),
            "random-fit", List.of(5.55, 6.88, 8.70, 6.70, 8.51),
            "first-fit", List.of(4.42, 5.64, 7.22, 5.60, 6.84),
            "best-fit", List.of(4.08, 5.02, 6.53, 5.15, 6.47),
            "funsearch-or", List.of(3.03, 3.49, 6.04, 3.20, 5.83),
            "funsearch-weibull", List.of(0.71, 6.79, 23.8, 12.7, 28.9),
            "sum-of-squares", List.of(0.56, 4.97, 13.0, 6.85, 13.5));

    private final RootSeed root;
    private final int runs;
    private final int evaluations;
    private final int threads;

    /**
     * @param runs searches of each method on each set
     * @param evaluations rules that every search measures
     */
    public PackingStudy(RootSeed root, int runs, int evaluations, int threads) {
        this.root = root;
        this.runs = runs;
        this.evaluations = evaluations;
        this.threads = threads;
    }

    /** Measures and searches. */
    public PackingReport run() throws InterruptedException {
        return new PackingReport(
                root.value(), PackingSet.ALL.stream().map(PackingSet::name).toList(), measured(), searched());
    }

    private List<PackingReport.Baseline> measured() throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<Submission<PackingReport.Baseline>> baselines = new ArrayList<>();
            NamedHeuristics.of(Domain.PACKING)
                    .keySet()
                    .forEach(rule -> baselines.add(dispatcher.submit(observer -> baseline(rule))));
            return Trainings.awaited(baselines);
        }
    }

    /** Several searches at once, each on a thread of its own. */
    List<PackingReport.Winner> searched() throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<Submission<PackingReport.Winner>> winners = new ArrayList<>();
            for (PackingMethod method : PackingMethod.values()) {
                for (int run = 1; run <= runs; run++) {
                    int number = run;
                    winners.add(dispatcher.submit(observer -> winner(method, WEIBULL_SEARCH, number)));
                    winners.add(dispatcher.submit(observer -> winner(method, UNIFORM_SEARCH, number)));
                }
            }
            return Trainings.awaited(winners);
        }
    }

    /** How the classical rules pack given instances: for each, the mean excess over the lower bound in percent. */
    public static Map<String, Interval> measure(List<PackingInstance> instances, RootSeed root) {
        Map<String, Interval> excess = new LinkedHashMap<>();
        NamedHeuristics.of(Domain.PACKING).forEach((name, rule) -> {
            List<Double> each = new ArrayList<>();
            for (PackingInstance instance : instances) {
                each.add(instance.excessPercent(
                        rule, root.report().child("noise", each.size()).counterRandom(0)));
            }
            excess.put(name, Interval.of(each));
        });
        return excess;
    }

    private PackingReport.Baseline baseline(String rule) {
        List<Interval> excess = PackingSet.ALL.stream()
                .map(set -> set.excessPercent(NamedHeuristics.byName(rule), root.report()))
                .toList();
        List<Double> reach = new ArrayList<>();
        for (int i = 0; i < excess.size(); i++) {
            PackingSet set = PackingSet.ALL.get(i);
            reach.add(excess.get(i).reach()
                    * Math.sqrt(set.instances() / (double) Math.min(set.instances(), KNOWN_INSTANCES)));
        }
        return new PackingReport.Baseline(rule, excess, KNOWN.getOrDefault(rule, List.of()), reach);
    }

    private PackingReport.Winner winner(PackingMethod method, PackingSet set, int run) {
        List<Stage> stages = List.of(set.stage());
        RootSeed searches = new RootSeed(root.search().child("search", run).value());
        HeuristicSearch.Result found = method.search(stages, searches, evaluations);
        PackingSet reported = PackingSet.ALL.stream()
                .filter(each -> each.name().equals(set.name()))
                .findFirst()
                .orElseThrow();
        List<Integer> lengths =
                set.distribution() == ItemDistribution.WEIBULL ? List.of(5_000, 500, 100) : List.of(500, 120);
        return new PackingReport.Winner(
                method.title(),
                set.name(),
                run,
                new HeuristicFormat().write(found.heuristic()),
                HeuristicFormula.of(found.heuristic()),
                reported.excessPercent(found.heuristic(), root.report()),
                LengthComparison.of(found.heuristic(), set.distribution(), lengths, COMPARED_ITEMS, root.report()),
                found.proposals(),
                found.measured());
    }
}
