package io.cambrian.evaluators.problem.packing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.problem.Solver;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.published.BanditRules;
import io.cambrian.searchspace.heuristic.published.NamedHeuristics;
import io.cambrian.searchspace.heuristic.published.PackingRules;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.ReportSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PackingProblemsTest {

    /**
     * Pearson's statistic of 100,000 items against the law, over sizes that are expected ten times or more. It stays below
     * k + 4 √(2k) + 8 but for 1 law in 10,000, k degrees of freedom.
     */
    @ParameterizedTest
    @EnumSource
    void itemsFollowTheirLaw(ItemDistribution distribution) {
        int[] items = new int[100_000];
        distribution.draw(new CounterRandom(1, 0), items);
        int[] counts = new int[101];
        for (int item : items) {
            counts[item]++;
        }
        double statistic = 0;
        int freedom = -1;
        for (int size = 1; size <= 100; size++) {
            double upper = size == 100 ? 1 : Math.clamp(distribution.cumulative(size), 0, 1);
            double lower = size == 1 ? 0 : Math.clamp(distribution.cumulative(size - 1), 0, 1);
            double expected = items.length * (upper - lower);
            if (expected >= 10) {
                statistic += (counts[size] - expected) * (counts[size] - expected) / expected;
                freedom++;
            }
        }
        assertTrue(statistic < freedom + 4 * Math.sqrt(2.0 * freedom) + 8, "statistic " + statistic);
    }

    /**
     * Published and measured excess over the lower bound in percent, on lengths for which a second suffices. Four standard errors
     * of 100 instances are 0.25, of next fit 0.6.
     */
    @ParameterizedTest
    @CsvSource({
        "worst-fit, 13.2, 14.4, 0.25",
        "random-fit, 6.88, 6.70, 0.25",
        "first-fit, 5.64, 5.55, 0.25",
        "best-fit, 5.02, 5.15, 0.25",
        "funsearch-or, 3.49, 3.20, 0.25",
        "sum-of-squares, 4.90, 6.80, 0.25",
        "next-fit, 29.0, 31.3, 0.6"
    })
    void classicalRulesHaveTheirKnownExcess(String name, double weibull, double uniform, double tolerance) {
        Heuristic rule = NamedHeuristics.byName(name);
        assertEquals(weibull, excess(new PackingProblems(ItemDistribution.WEIBULL, 500), rule, 100), tolerance);
        assertEquals(uniform, excess(new PackingProblems(ItemDistribution.UNIFORM, 500), rule, 100), tolerance);
    }

    @Test
    void longStreamsAreWhereSumOfSquaresIsBest() {
        PackingProblems problems = new PackingProblems(ItemDistribution.WEIBULL, 5_000);
        assertEquals(0.56, excess(problems, PackingRules.SUM_OF_SQUARES, 10), 0.15);
        assertEquals(0.71, excess(problems, PackingRules.FUNSEARCH_WEIBULL, 10), 0.15);
        assertEquals(4.08, excess(problems, PackingRules.BEST_FIT, 10), 0.15);
    }

    @Test
    void streamsAreGoneOnWithAndShared() {
        PackingProblems problems = new PackingProblems(ItemDistribution.UNIFORM, 100);
        Solver solver = problems.prepare(PackingRules.RANDOM_FIT);
        float[] whole = solver.attempt(new SearchSeed(3), 0, 20).scores();
        float[] rest = problems.prepare(PackingRules.RANDOM_FIT)
                .attempt(new SearchSeed(3), 12, 8)
                .scores();
        assertArrayEquals(Arrays.copyOfRange(whole, 12, 20), rest);
        assertArrayEquals(whole, solver.attempt(new SearchSeed(3), 0, 20).scores());
    }

    @Test
    void theWeibullRuleOfFunSearchIsWarnedOfAndBestFitIsNot() {
        LengthComparison found = LengthComparison.of(
                PackingRules.FUNSEARCH_WEIBULL,
                ItemDistribution.WEIBULL,
                List.of(5_000, 500, 100),
                10_000,
                new ReportSeed(4));
        assertEquals(
                List.of(false, true, true),
                found.lines().stream().map(LengthComparison.Line::loses).toList());
        assertTrue(found.warning()
                .orElseThrow()
                .startsWith("The rule is over-fitted to length: best fit is better at n = 500"));
        assertTrue(LengthComparison.of(
                        PackingRules.BEST_FIT, ItemDistribution.WEIBULL, List.of(500), 2_000, new ReportSeed(4))
                .warning()
                .isEmpty());
    }

    @Test
    void theCatalogueKnowsAllLengths() {
        assertEquals(
                new PackingProblems(ItemDistribution.UNIFORM, 250),
                TaskCatalogue.standard()
                        .byName("Packing-uniform-250")
                        .problems(Heuristic.class)
                        .orElseThrow());
        Verdict verdict = new PackingProblems(ItemDistribution.UNIFORM, 250).check(BanditRules.GREEDY);
        assertEquals(
                "items are packed by rules of the domain packing, found one of the domain bandit",
                assertInstanceOf(Verdict.Rejected.class, verdict).reason());
    }

    private static double excess(PackingProblems problems, Heuristic rule, int instances) {
        double sum = 0;
        for (float score :
                problems.prepare(rule).attempt(new ReportSeed(1), 0, instances).scores()) {
            sum -= score;
        }
        return sum / instances;
    }
}
