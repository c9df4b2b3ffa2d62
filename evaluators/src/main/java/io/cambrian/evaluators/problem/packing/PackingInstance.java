package io.cambrian.evaluators.problem.packing;

import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;

/**
 * Items in the order in which they come.
 *
 * @param name what the instance is called
 * @param capacity the room in an empty bin
 * @param items their sizes, each from 1 to the capacity; the instance owns the array
 */
public record PackingInstance(String name, int capacity, int[] items) {

    /** @throws IllegalArgumentException if an item is smaller than 1 or larger than the capacity */
    public PackingInstance {
        for (int item : items) {
            if (item < 1 || item > capacity) {
                throw new IllegalArgumentException(
                        "items of " + name + " are from 1 to the capacity " + capacity + " in size, found " + item);
            }
        }
    }

    /** ⌈Σ items / capacity⌉: no packing has fewer bins. */
    public int lowerBound() {
        return lowerBound(items, capacity);
    }

    /**
     * How many bins a rule uses above the lower bound, in percent of it: 100 · (bins / LB − 1).
     *
     * @param rule of the domain of packing
     * @param noise where rules that observe noise draw from
     */
    public double excessPercent(Heuristic rule, CounterRandom noise) {
        int bins = Packer.of(rule, capacity).pack(items, new int[items.length], noise);
        return excessPercent(bins, lowerBound());
    }

    static int lowerBound(int[] items, int capacity) {
        long sum = Arrays.stream(items).asLongStream().sum();
        return Math.toIntExact((sum + capacity - 1) / capacity);
    }

    /** How many bins are above the lower bound, in percent of it. */
    static double excessPercent(int bins, int lowerBound) {
        return 100.0 * (bins - lowerBound) / lowerBound;
    }
}
