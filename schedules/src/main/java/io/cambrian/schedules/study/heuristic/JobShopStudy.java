package io.cambrian.schedules.study.heuristic;

import io.cambrian.evaluators.problem.jobshop.Ft06;
import io.cambrian.evaluators.problem.jobshop.JobShop;
import io.cambrian.evaluators.problem.jobshop.JobShopProblems;
import io.cambrian.evaluators.problem.jobshop.RandomSchedules;
import io.cambrian.evaluators.problem.jobshop.ScheduleKind;
import io.cambrian.evaluators.problem.jobshop.ShopSource;
import io.cambrian.schedules.study.heuristic.JobShopReport.Lengths;
import io.cambrian.schedules.study.heuristic.JobShopReport.Ratios;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.published.NamedHeuristics;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the classical dispatching rules make of job shops, beside what they are known to make of them. */
public final class JobShopStudy {

    private static final int SIZE = 10;
    private static final int SCHEDULES_OF_FT06 = 300_000;
    private static final int SCHEDULES_OF_AN_INSTANCE = 2_000;

    private final Seed seed;
    private final int instances;

    /** @param instances how many random ones the rules are followed on, at least 2 */
    public JobShopStudy(RootSeed root, int instances) {
        this.seed = root.report();
        this.instances = instances;
    }

    /** Repeats the known tables. */
    public JobShopReport run() {
        List<Lengths> ft06 = List.of(
                onFt06("spt", 94, 88),
                onFt06("lpt", 86, 77),
                onFt06("mwkr", 67, 61),
                onFt06("lwkr", 96, 83),
                onFt06("fifo", 68, 68),
                onFt06("mopnr", 60, 59),
                searched(Ft06.SHOP, SCHEDULES_OF_FT06).known(55, 57));
        List<Ratios> ratios = List.of(
                ratios("spt", 1.94, 1.52),
                ratios("mwkr", 1.50, 1.43),
                ratios("mopnr", 1.50, 1.44),
                ratios("fifo", 1.62, 1.62),
                ratios("random-operation", 1.76, 1.53),
                searchedRatios());
        return new JobShopReport(ft06, ratios);
    }

    /** What all rules with a name make of an instance, and the shortest of 2,000 random schedules. */
    public List<RuleSchedules> follow(JobShop shop) {
        List<RuleSchedules> schedules = new ArrayList<>();
        NamedHeuristics.of(Domain.JOB_SHOP).forEach((name, rule) -> schedules.add(followed(name, rule, shop)));
        schedules.add(searched(shop, SCHEDULES_OF_AN_INSTANCE));
        return schedules;
    }

    /**
     * The lengths of the schedules that a rule makes of an instance.
     *
     * @param rule its name
     * @param active of its active schedule
     * @param nonDelay of its schedule without delay
     */
    public record RuleSchedules(String rule, int active, int nonDelay) {

        Lengths known(int knownActive, int knownNonDelay) {
            return new Lengths(rule, active, knownActive, nonDelay, knownNonDelay);
        }
    }

    private Lengths onFt06(String rule, int knownActive, int knownNonDelay) {
        return followed(rule, NamedHeuristics.byName(rule), Ft06.SHOP).known(knownActive, knownNonDelay);
    }

    private RuleSchedules followed(String name, Heuristic rule, JobShop shop) {
        return new RuleSchedules(
                name, length(rule, shop, ScheduleKind.ACTIVE), length(rule, shop, ScheduleKind.NON_DELAY));
    }

    private int length(Heuristic rule, JobShop shop, ScheduleKind kind) {
        ShopSource source = new ShopSource.Fixed(shop, shop.lowerBound());
        return (int) new JobShopProblems(source, kind)
                .prepare(rule)
                .attempt(seed, 0, 1)
                .readings()
                .getFirst()
                .sum();
    }

    private RuleSchedules searched(JobShop shop, int count) {
        return new RuleSchedules(
                String.format(Locale.ROOT, "best of %,d random", count),
                searched(shop, ScheduleKind.ACTIVE, count, 0),
                searched(shop, ScheduleKind.NON_DELAY, count, 0));
    }

    private int searched(JobShop shop, ScheduleKind kind, int count, int instance) {
        Seed chance = seed.child("random-schedules", instance);
        return RandomSchedules.shortest(shop, kind, count, chance.counterRandom(kind.ordinal()));
    }

    private Ratios ratios(String rule, double knownActive, double knownNonDelay) {
        return new Ratios(
                rule,
                KnownMean.of(knownActive, followedRatios(rule, ScheduleKind.ACTIVE)),
                KnownMean.of(knownNonDelay, followedRatios(rule, ScheduleKind.NON_DELAY)));
    }

    private List<Double> followedRatios(String rule, ScheduleKind kind) {
        float[] scores = new JobShopProblems(new ShopSource.Generated(SIZE, SIZE), kind)
                .prepare(NamedHeuristics.byName(rule))
                .attempt(seed, 0, instances)
                .scores();
        List<Double> ratios = new ArrayList<>();
        for (float score : scores) {
            ratios.add(1 - score / 100.0);
        }
        return ratios;
    }

    private Ratios searchedRatios() {
        return new Ratios(
                String.format(Locale.ROOT, "best of %,d random", SCHEDULES_OF_AN_INSTANCE),
                KnownMean.of(1.42, searchedRatios(ScheduleKind.ACTIVE)),
                KnownMean.of(1.30, searchedRatios(ScheduleKind.NON_DELAY)));
    }

    private List<Double> searchedRatios(ScheduleKind kind) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(instances, KnownMean.OF); i++) {
            JobShop shop = JobShop.random(SIZE, SIZE, seed.child("instance", i).counterRandom(0));
            ratios.add(searched(shop, kind, SCHEDULES_OF_AN_INSTANCE, i) / (double) shop.lowerBound());
        }
        return ratios;
    }
}
