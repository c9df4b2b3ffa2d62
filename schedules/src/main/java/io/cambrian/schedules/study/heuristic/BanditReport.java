package io.cambrian.schedules.study.heuristic;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What {@link BanditStudy} has found. Regrets are means over games of ten arms and a thousand pulls, on report seeds.
 *
 * @param rootSeed the root of all seeds
 * @param games of each family
 * @param classical the rules that are known
 * @param winners the rules that the searches have led to, run by run
 */
public record BanditReport(long rootSeed, int games, List<Classical> classical, List<Winner> winners)
        implements StudyReport {

    /** How far above the best classical rule of each family a discovered one may be. */
    private static final double BAR = 1.1;

    /** Near enough to a regret that was measured elsewhere, as a share of it, beside this table's own interval. */
    private static final double TOLERANCE = 0.05;

    public BanditReport {
        classical = List.copyOf(classical);
        winners = List.copyOf(winners);
    }

    /**
     * A known rule.
     *
     * @param rule its name
     * @param uniform its regret where arms are uniform in (0, 1)
     * @param oneBetter where one arm has 0.6 and the others 0.5
     * @param known the same, measured elsewhere; empty if they were not
     */
    public record Classical(String rule, Interval uniform, Interval oneBetter, List<Double> known) {

        public Classical {
            known = List.copyOf(known);
        }

        /** Whether both are as measured elsewhere, but for chance. */
        public boolean agrees() {
            return known.isEmpty() || near(uniform, known.get(0)) && near(oneBetter, known.get(1));
        }

        private static boolean near(Interval found, double known) {
            return Math.abs(found.mean() - known) <= TOLERANCE * known + found.reach();
        }
    }

    /**
     * A discovered rule.
     *
     * @param run which search, from 1
     * @param rule as JSON
     * @param formula for people
     * @param uniform its regret where arms are uniform in (0, 1)
     * @param oneBetter where one arm has 0.6 and the others 0.5
     */
    public record Winner(int run, String rule, String formula, Interval uniform, Interval oneBetter) {}

    /** The least regret of a known rule where arms are uniform. */
    public double bestUniform() {
        return classical.stream()
                .mapToDouble(each -> each.uniform().mean())
                .min()
                .orElseThrow();
    }

    /** The least regret of a known rule where one arm is better. */
    public double bestOneBetter() {
        return classical.stream()
                .mapToDouble(each -> each.oneBetter().mean())
                .min()
                .orElseThrow();
    }

    /** The greater of the two ratios to the best known rule of a family. */
    public double worstRatio(Winner winner) {
        return Math.max(
                winner.uniform().mean() / bestUniform(), winner.oneBetter().mean() / bestOneBetter());
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        double least = winners.stream().mapToDouble(this::worstRatio).min().orElse(Double.POSITIVE_INFINITY);
        return List.of(
                Bar.exactly(
                        "classical rules with their known regrets",
                        classical.stream().filter(Classical::agrees).count(),
                        classical.size()),
                Bar.atMost(
                        "regret of a discovered rule over that of the best classical one, in the worse family",
                        least,
                        BAR));
    }

    @Override
    public void print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "Mean regret of %d games with ten arms and a thousand pulls, with 95 %% intervals.%n",
                games);
        out.printf(Locale.ROOT, "%-14s %18s %18s%n", "rule", "uniform arms", "one better arm");
        for (Classical each : classical) {
            out.printf(
                    Locale.ROOT,
                    "%-14s %18s %18s",
                    each.rule(),
                    each.uniform().withReach(2),
                    each.oneBetter().withReach(2));
            out.println(each.agrees() ? "" : "  not as known: " + each.known());
        }
        for (Winner winner : winners) {
            out.printf(
                    Locale.ROOT,
                    "%-14s %18s %18s  at most %.2f times the best  %s%n",
                    "discovered " + winner.run(),
                    winner.uniform().withReach(2),
                    winner.oneBetter().withReach(2),
                    worstRatio(winner),
                    winner.formula());
        }
    }
}
