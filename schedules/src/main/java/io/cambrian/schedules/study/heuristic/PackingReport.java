package io.cambrian.schedules.study.heuristic;

import io.cambrian.evaluators.problem.packing.LengthComparison;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What {@link PackingStudy} has found. Excess is the share of bins above the lower bound, in percent, on report seeds.
 *
 * @param rootSeed the root of all seeds
 * @param sets the names of the sets of instances, column by column
 * @param baselines the classical rules
 * @param winners of the searches, method by method and run by run
 */
public record PackingReport(long rootSeed, List<String> sets, List<Baseline> baselines, List<Winner> winners)
        implements StudyReport {

    /** Near enough to a figure that was measured elsewhere, in points of percent, beside the intervals of both. */
    private static final double TOLERANCE = 0.15;

    /** The share of runs that must reach a bar. */
    private static final double MOST = 0.8;

    private static final double WEIBULL_BAR = 1.0;
    private static final double UNIFORM_BAR = 3.3;

    public PackingReport {
        sets = List.copyOf(sets);
        baselines = List.copyOf(baselines);
        winners = List.copyOf(winners);
    }

    /**
     * A classical rule.
     *
     * @param rule its name
     * @param excess on each set
     * @param known what was measured elsewhere
     * @param knownReach half the widths of intervals of what was measured elsewhere, on fewer instances
     */
    public record Baseline(String rule, List<Interval> excess, List<Double> known, List<Double> knownReach) {

        public Baseline {
            excess = List.copyOf(excess);
            known = List.copyOf(known);
            knownReach = List.copyOf(knownReach);
        }

        /** Whether all figures are those measured elsewhere, but for chance. */
        public boolean agrees() {
            for (int i = 0; i < known.size(); i++) {
                double difference = Math.abs(excess.get(i).mean() - known.get(i));
                if (difference > TOLERANCE + Math.hypot(excess.get(i).reach(), knownReach.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The rule that a search has led to.
     *
     * @param method how it was searched for
     * @param trainedOn the set whose kind of instances it was searched on
     * @param run which search, from 1
     * @param rule as JSON
     * @param formula for people
     * @param excess on the set that it was searched for, fresh instances
     * @param lengths on several lengths, beside best fit
     * @param proposals how many rules were proposed
     * @param measured how many of them did not behave like an earlier one
     */
    public record Winner(
            String method,
            String trainedOn,
            int run,
            String rule,
            String formula,
            Interval excess,
            LengthComparison lengths,
            long proposals,
            long measured) {

        /** Whether best fit is better on the shortest instances. */
        boolean losesWhenShort() {
            return lengths.lines().getLast().loses();
        }
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        return List.of(
                Bar.exactly(
                        "classical rules with their known figures",
                        baselines.stream().filter(Baseline::agrees).count(),
                        baselines.size()),
                strategyReaches(PackingStudy.WEIBULL, WEIBULL_BAR),
                strategyReaches(PackingStudy.UNIFORM, UNIFORM_BAR),
                Bar.atLeast(
                        "share of runs in which evolved trees are better than random ones, on uniform items",
                        evolutionBeatsChance(),
                        MOST),
                Bar.exactly(
                        "rules from long Weibull streams that are warned of on short ones",
                        of(PackingStudy.WEIBULL).stream()
                                .filter(Winner::losesWhenShort)
                                .count(),
                        of(PackingStudy.WEIBULL).size()));
    }

    @Override
    public void print(PrintWriter out) {
        out.println("Bins above the lower bound in %, fresh instances, with 95 % intervals.");
        out.printf(Locale.ROOT, "%-18s", "rule");
        sets.forEach(set -> out.printf(Locale.ROOT, " %20s", set));
        out.println();
        for (Baseline baseline : baselines) {
            out.printf(Locale.ROOT, "%-18s", baseline.rule());
            baseline.excess().forEach(excess -> out.printf(Locale.ROOT, " %20s", excess.withReach(2)));
            out.println(baseline.agrees() ? "" : "  not as known: " + baseline.known());
        }
        out.println();
        out.printf(Locale.ROOT, "%-17s %-20s %3s %15s %9s  %s%n", "search", "on", "run", "excess", "measured", "rule");
        for (Winner winner : winners) {
            out.printf(
                    Locale.ROOT,
                    "%-17s %-20s %3d %15s %9d  %s%n",
                    winner.method(),
                    winner.trainedOn(),
                    winner.run(),
                    winner.excess().withReach(2),
                    winner.measured(),
                    winner.formula());
            winner.lengths().warning().ifPresent(warning -> out.println("  " + warning));
        }
    }

    /** In what share of pairs of runs evolved trees are better than random ones, on uniform items. */
    public double evolutionBeatsChance() {
        List<Winner> evolved = of(PackingMethod.EVOLUTION.title(), PackingStudy.UNIFORM);
        List<Winner> random = of(PackingMethod.RANDOM.title(), PackingStudy.UNIFORM);
        int wins = 0;
        for (int i = 0; i < evolved.size(); i++) {
            wins += evolved.get(i).excess().mean() < random.get(i).excess().mean() ? 1 : 0;
        }
        return (double) wins / evolved.size();
    }

    private Bar strategyReaches(String set, double bar) {
        List<Winner> found = of(PackingMethod.STRATEGY.title(), set);
        return Bar.atLeast(
                "runs of the strategy that come within " + bar + " % of the bound, on " + set,
                found.stream().filter(winner -> winner.excess().mean() <= bar).count(),
                MOST * found.size());
    }

    private List<Winner> of(String set) {
        return winners.stream().filter(winner -> winner.trainedOn().equals(set)).toList();
    }

    private List<Winner> of(String method, String set) {
        return of(set).stream().filter(winner -> winner.method().equals(method)).toList();
    }
}
