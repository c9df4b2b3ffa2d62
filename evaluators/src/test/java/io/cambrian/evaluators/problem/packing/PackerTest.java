package io.cambrian.evaluators.problem.packing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.HeuristicSpace;
import io.cambrian.searchspace.heuristic.Interpreter;
import io.cambrian.searchspace.heuristic.Terms;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import io.cambrian.searchspace.heuristic.published.PackingRules;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PackerTest {

    private static final HeuristicSpace TABLES =
            new HeuristicSpace(Domain.PACKING, PackingVariable.upTo(PackingVariable.Scope.DECISION), 60);
    private static final HeuristicSpace COUNTERS =
            new HeuristicSpace(Domain.PACKING, PackingVariable.upTo(PackingVariable.Scope.COUNTS), 60);

    /** Plateaus are common among random rules, so this compares the tie rules, too. */
    @Test
    void allPackersPackAlike() {
        RandomGenerator random = new SearchSeed(1).generator();
        for (int i = 0; i < 200; i++) {
            ItemDistribution distribution = ItemDistribution.values()[i % 2];
            int[] items = new PackingProblems(distribution, 150)
                    .instance(new SearchSeed(2), i)
                    .items();
            Heuristic rule = (i % 4 < 2 ? TABLES : COUNTERS).sample(random);
            int[] counted = packed(new CountingPacker(rule, distribution.capacity()), items);
            assertArrayEquals(counted, packed(new RowPacker(rule, distribution.capacity()), items), rule::toString);
            assertArrayEquals(counted, packed(Packer.of(rule, distribution.capacity()), items), rule::toString);
        }
    }

    @Test
    void packersFollowTheInterpreter() {
        RandomGenerator random = new SearchSeed(3).generator();
        for (int i = 0; i < 30; i++) {
            int[] items = new PackingProblems(ItemDistribution.WEIBULL, 60)
                    .instance(new SearchSeed(4), i)
                    .items();
            Heuristic rule = TABLES.sample(random);
            assertArrayEquals(interpreted(rule, items, 100), packed(Packer.of(rule, 100), items), rule::toString);
        }
    }

    @Test
    void equalPrioritiesGoToTheSmallestResidualAndNewBinsMustBeBetter() {
        Heuristic indifferent =
                new Heuristic(Domain.PACKING, Terms.multiply(Terms.constant(0), Terms.value(PackingVariable.GAP)));
        // 60 opens one, 50 another; 20 fits both and goes where 40 are left
        assertArrayEquals(
                new int[] {100, 100, 40, 50}, packed(Packer.of(indifferent, 100), new int[] {60, 50, 20, 30}));
        Heuristic impossible = new Heuristic(
                Domain.PACKING,
                Terms.subtract(Terms.constant(-Double.MAX_VALUE), Terms.square(Terms.constant(Double.MAX_VALUE))));
        assertArrayEquals(new int[] {100, 40}, packed(Packer.of(impossible, 100), new int[] {60, 20}));
    }

    @Test
    void classicalRulesPackAsTheirNamesSay() {
        int[] items = {50, 70, 30, 20, 40};
        assertArrayEquals(new int[] {100, 100, 30, 100, 80}, packed(PackingRules.NEXT_FIT, items));
        assertArrayEquals(new int[] {100, 100, 50, 30, 100}, packed(PackingRules.WORST_FIT, items));
        assertArrayEquals(new int[] {100, 100, 50, 20, 100}, packed(PackingRules.FIRST_FIT, items));
        assertArrayEquals(new int[] {100, 100, 30, 50, 100}, packed(PackingRules.BEST_FIT, items));
        // of two bins that await 30, one is better filled than a third one made
        assertArrayEquals(
                new int[] {100, 100, 30, 30}, packed(PackingRules.SUM_OF_SQUARES, new int[] {70, 70, 30, 30}));
        assertInstanceOf(TablePacker.class, Packer.of(PackingRules.FUNSEARCH_OR, 150));
        assertInstanceOf(CountingPacker.class, Packer.of(PackingRules.SUM_OF_SQUARES, 150));
        assertInstanceOf(RowPacker.class, Packer.of(PackingRules.FUNSEARCH_WEIBULL, 150));
    }

    private static int[] packed(Heuristic rule, int[] items) {
        int[] rowed = packed(new RowPacker(rule, 100), items);
        assertArrayEquals(rowed, packed(Packer.of(rule, 100), items));
        return rowed;
    }

    private static int[] packed(Packer packer, int[] items) {
        int[] residuals = new int[items.length];
        int bins = packer.pack(items, residuals, new CounterRandom(5, 0));
        int opened = 0;
        for (int residual : residuals) {
            opened += residual == capacityOf(residuals) ? 1 : 0;
        }
        assertEquals(opened, bins);
        return residuals;
    }

    /** The first item always opens a bin. */
    private static int capacityOf(int[] residuals) {
        return residuals[0];
    }

    private static int[] interpreted(Heuristic rule, int[] items, int capacity) {
        List<Integer> open = new ArrayList<>();
        int[] residuals = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            int item = items[i];
            List<Integer> options = new ArrayList<>(
                    open.stream().filter(residual -> residual >= item).sorted().toList());
            options.add(capacity);
            double[][] observed = options.stream()
                    .map(residual ->
                            new double[] {item, residual, residual - item, capacity, residual == capacity ? 1 : 0})
                    .toArray(double[][]::new);
            int residual = options.get(Interpreter.choice(rule.priority(), observed));
            residuals[i] = residual;
            open.remove((Integer) residual);
            open.add(residual - item);
        }
        return residuals;
    }
}
