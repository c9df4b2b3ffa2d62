package io.cambrian.evaluators.problem.packing;

import io.cambrian.searchspace.random.CounterRandom;

/**
 * Where the sizes of items come from; all are integers, independent of each other.
 *
 * <p>Sizes are drawn from a table of cumulative probabilities, one 32-bit word each, so that drawing costs less than packing.
 */
public enum ItemDistribution {
    /**
     * 45 W, rounded and held within 1 … 100, where P(W ≤ w) = 1 − exp(−w³); bins of 100.
     *
     * <p>Source: Castiñeiras, De Cauwer and O'Sullivan, "Weibull-based benchmarks for bin packing", CP 2012, as used by
     * Romera-Paredes et al., Nature 625, 2024.
     */
    WEIBULL(100, 1, 100) {
        @Override
        double cumulative(int size) {
            double scaled = (size + 0.5) / 45;
            return 1 - StrictMath.exp(-scaled * scaled * scaled);
        }
    },
    /** Each size from 20 to 100 alike; bins of 150. The classes u120 … u1000 of the OR-Library are of this kind. */
    UNIFORM(150, 20, 100) {
        @Override
        double cumulative(int size) {
            return (size - 19) / 81.0;
        }
    };

    private static final double WORDS = 0x1.0p32;
    private static final int GUIDE_BITS = 8;

    private final int capacity;
    private final int smallest;
    private final int largest;
    /** For each size from the smallest on, the first word that stands for a larger one. */
    private final long[] bounds;
    /** For each value of the highest bits of a word, the size at which the search for it begins. */
    private final int[] guide = new int[1 << GUIDE_BITS];

    ItemDistribution(int capacity, int smallest, int largest) {
        this.capacity = capacity;
        this.smallest = smallest;
        this.largest = largest;
        this.bounds = new long[largest - smallest + 1];
        for (int size = smallest; size < largest; size++) {
            bounds[size - smallest] = Math.round(cumulative(size) * WORDS);
        }
        bounds[largest - smallest] = (long) WORDS;
        for (int high = 0; high < guide.length; high++) {
            guide[high] = search(smallest, (long) high << (Integer.SIZE - GUIDE_BITS));
        }
    }

    /** The probability of at most this size; not asked for the largest. */
    abstract double cumulative(int size);

    /** The room in an empty bin. */
    public int capacity() {
        return capacity;
    }

    /** Fills an array with sizes, from one 32-bit word each. */
    public void draw(CounterRandom random, int[] items) {
        for (int i = 0; i < items.length; i++) {
            int word = random.nextInt();
            items[i] = search(guide[word >>> (Integer.SIZE - GUIDE_BITS)], word & 0xFFFFFFFFL);
        }
    }

    private int search(int from, long word) {
        int size = from;
        while (size < largest && word >= bounds[size - smallest]) {
            size++;
        }
        return size;
    }
}
