package io.cambrian.evaluators.problem.packing;

import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.published.PackingRules;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a rule packs instances of several lengths, beside best fit on the same ones. Rules that were found on long instances often
 * are worse than best fit on short ones: they leave many bins open that only later items would fill.
 *
 * @param lines one for each length
 */
public record LengthComparison(List<Line> lines) {

    public LengthComparison {
        lines = List.copyOf(lines);
    }

    /**
     * Instances of one length.
     *
     * @param items in an instance
     * @param excessPercent of the rule: its bins above the lower bound, in percent, mean over the instances
     * @param bestFitExcessPercent the same of best fit
     */
    public record Line(int items, double excessPercent, double bestFitExcessPercent) {

        /** Whether best fit is better. */
        public boolean loses() {
            return excessPercent > bestFitExcessPercent;
        }
    }

    /**
     * Compares on fresh instances.
     *
     * @param lengths in items, each at least 1
     * @param totalItems for each length, instances of about so many items in all are packed, but at least two instances
     */
    public static LengthComparison of(
            Heuristic rule, ItemDistribution distribution, List<Integer> lengths, int totalItems, Seed seed) {
        List<Line> lines = new ArrayList<>();
        for (int items : lengths) {
            PackingProblems problems = new PackingProblems(distribution, items);
            int instances = Math.max(2, totalItems / items);
            Seed stream = seed.child("length", items);
            lines.add(new Line(
                    items,
                    excess(problems, rule, stream, instances),
                    excess(problems, PackingRules.BEST_FIT, stream, instances)));
        }
        return new LengthComparison(lines);
    }

    /** One sentence if best fit is better at some length, naming all such. */
    public Optional<String> warning() {
        String lost = lines.stream()
                .filter(Line::loses)
                .map(line -> String.format(
                        Locale.ROOT,
                        "n = %d (%.2f %% against %.2f %%)",
                        line.items(),
                        line.excessPercent(),
                        line.bestFitExcessPercent()))
                .collect(Collectors.joining(", "));
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of("The rule is over-fitted to length: best fit is better at " + lost + ".");
    }

    private static double excess(PackingProblems problems, Heuristic rule, Seed seed, int instances) {
        double sum = 0;
        for (float score : problems.prepare(rule).attempt(seed, 0, instances).scores()) {
            sum -= score;
        }
        return sum / instances;
    }
}
