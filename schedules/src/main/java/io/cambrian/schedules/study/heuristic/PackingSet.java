package io.cambrian.schedules.study.heuristic;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.problem.packing.ItemDistribution;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.report.Interval;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.Locale;

/**
 * Instances of one kind that rules of bin packing are reported on.
 *
 * @param distribution of the items
 * @param items in an instance
 * @param instances how many
 */
record PackingSet(ItemDistribution distribution, int items, int instances) {

    /** Those of the baseline table, from left to right. */
    static final List<PackingSet> ALL = List.of(
            new PackingSet(ItemDistribution.WEIBULL, 5_000, 10),
            new PackingSet(ItemDistribution.WEIBULL, 500, 200),
            new PackingSet(ItemDistribution.WEIBULL, 100, 1_000),
            new PackingSet(ItemDistribution.UNIFORM, 500, 200),
            new PackingSet(ItemDistribution.UNIFORM, 120, 800));

    /** The task's name in the catalogue. */
    String name() {
        return "Packing-" + distribution.name().toLowerCase(Locale.ROOT) + "-" + items;
    }

    Stage stage() {
        return Stage.of(TaskCatalogue.standard().byName(name()), Budget.ofEnvironmentSteps(instances));
    }

    /** How many bins a rule uses above the lower bound, in percent. */
    Interval excessPercent(Heuristic rule, Seed seed) {
        return Interval.of(HeuristicSearch.scores(rule, stage(), seed.child(name())).stream()
                .map(score -> -score)
                .toList());
    }
}
