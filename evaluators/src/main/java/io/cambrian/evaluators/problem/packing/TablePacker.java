package io.cambrian.evaluators.problem.packing;

import io.cambrian.searchspace.random.CounterRandom;

/** Packs by a table of priorities; an item costs one look at every residual for which there is a bin. */
final class TablePacker implements Packer {

    private final PriorityTable table;
    private final Residuals bins;

    TablePacker(PriorityTable table) {
        this.table = table;
        this.bins = new Residuals(table.capacity());
    }

    @Override
    public int pack(int[] items, int[] residuals, CounterRandom noise) {
        bins.clear();
        for (int i = 0; i < items.length; i++) {
            int item = items[i];
            int residual = choose(item, item * table.stride());
            residuals[i] = residual;
            bins.put(item, residual);
        }
        return bins.bins();
    }

    private int choose(int item, int row) {
        double[] priorities = table.priorities();
        long[] occupied = bins.occupied();
        int capacity = table.capacity();
        int best = capacity;
        double greatest = Double.NEGATIVE_INFINITY;
        int word = item >> 6;
        long bits = occupied[word] & (-1L << item);
        while (true) {
            while (bits != 0) {
                int residual = (word << 6) + Long.numberOfTrailingZeros(bits);
                double priority = priorities[row + residual];
                // ascending residuals: of equal priorities the first one stays
                if (priority > greatest) {
                    greatest = priority;
                    best = residual;
                }
                bits &= bits - 1;
            }
            if (++word == occupied.length) {
                break;
            }
            bits = occupied[word];
        }
        if (priorities[row + capacity + 1] > greatest) {
            return capacity;
        }
        // where every open bin has −∞, the smallest one
        return greatest == Double.NEGATIVE_INFINITY ? bins.next(item) : best;
    }
}
