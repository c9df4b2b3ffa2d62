package io.cambrian.searchspace.heuristic.domain;

import static io.cambrian.searchspace.heuristic.domain.PackingVariable.ALIKE;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.AWAITING;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.CAPACITY;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.GAP;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.GAP_ITEMS;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.ITEM;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.LAST;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.NEW;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.NOISE;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.OPEN;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.PACKED;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.POSITION;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.PREVIOUS;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.RESIDUAL;
import static io.cambrian.searchspace.heuristic.domain.PackingVariable.RESIDUAL_ITEMS;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** An item, up to twelve open bins of different residuals into which it fits, and an unopened bin. */
record PackingSituations() implements Situations {

    private static final int[] CAPACITIES = {100, 150};
    private static final int MOST_BINS = 12;
    private static final int MOST_ALIKE = 6;
    private static final int MOST_PACKED = 5_000;
    private static final int BINS_IN_A_ROW = 40;

    @Override
    public double[][] draw(RandomGenerator random) {
        int capacity = CAPACITIES[random.nextInt(CAPACITIES.length)];
        int item = 1 + random.nextInt(capacity * 3 / 4);
        SortedSet<Integer> residuals = new TreeSet<>();
        int bins = 1 + random.nextInt(MOST_BINS);
        for (int i = 0; i < bins; i++) {
            residuals.add(item + random.nextInt(capacity - item));
        }
        double open = residuals.size() + random.nextInt(BINS_IN_A_ROW);
        double packed = open + random.nextInt(MOST_PACKED);
        double[][] options = new double[residuals.size() + 1][PackingVariable.values().length];
        int option = 0;
        for (int residual : residuals) {
            fill(options[option++], item, residual, capacity, random);
        }
        fill(options[option], item, capacity, capacity, random);
        options[option][NEW.ordinal()] = 1;
        options[option][ALIKE.ordinal()] = 0;
        options[option][POSITION.ordinal()] = BINS_IN_A_ROW + 1;
        for (double[] each : options) {
            each[OPEN.ordinal()] = open;
            each[PACKED.ordinal()] = packed;
            each[LAST.ordinal()] = BINS_IN_A_ROW;
        }
        return options;
    }

    private static void fill(double[] option, int item, int residual, int capacity, RandomGenerator random) {
        int gap = residual - item;
        option[ITEM.ordinal()] = item;
        option[RESIDUAL.ordinal()] = residual;
        option[GAP.ordinal()] = gap;
        option[CAPACITY.ordinal()] = capacity;
        option[ALIKE.ordinal()] = 1 + random.nextInt(MOST_ALIKE);
        option[AWAITING.ordinal()] = gap == 0 ? 0 : random.nextInt(MOST_ALIKE);
        option[GAP_ITEMS.ordinal()] = gap == 0 ? 0 : random.nextInt(MOST_PACKED / capacity);
        option[RESIDUAL_ITEMS.ordinal()] = random.nextInt(MOST_PACKED / capacity);
        option[POSITION.ordinal()] = random.nextInt(BINS_IN_A_ROW + 1);
        option[PREVIOUS.ordinal()] = item + random.nextInt(capacity - item);
        option[NOISE.ordinal()] = random.nextDouble();
    }
}
