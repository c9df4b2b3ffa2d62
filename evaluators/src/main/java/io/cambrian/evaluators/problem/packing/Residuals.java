package io.cambrian.evaluators.problem.packing;

import java.util.Arrays;

/** How many open bins there are of each residual from 1 to capacity − 1; full bins are forgotten. Mutable. */
final class Residuals {

    private static final int WORD_BITS = 6;

    private final int[] counts;
    /** One bit for each residual: whether there is a bin. */
    private final long[] occupied;

    private int open;
    private int bins;

    Residuals(int capacity) {
        counts = new int[capacity + 1];
        occupied = new long[(capacity >> WORD_BITS) + 1];
    }

    void clear() {
        Arrays.fill(counts, 0);
        Arrays.fill(occupied, 0);
        open = 0;
        bins = 0;
    }

    /** Puts an item into a bin of this residual, or into a new one if the residual is the capacity. */
    void put(int item, int residual) {
        if (residual == counts.length - 1) {
            bins++;
        } else {
            open--;
            if (--counts[residual] == 0) {
                occupied[residual >> WORD_BITS] &= ~(1L << residual);
            }
        }
        int gap = residual - item;
        if (gap > 0) {
            open++;
            counts[gap]++;
            occupied[gap >> WORD_BITS] |= 1L << gap;
        }
    }

    /** The smallest residual of an open bin that is at least this; the capacity if there is none. */
    int next(int least) {
        int word = least >> WORD_BITS;
        long bits = occupied[word] & (-1L << least);
        while (bits == 0) {
            if (++word == occupied.length) {
                return counts.length - 1;
            }
            bits = occupied[word];
        }
        return (word << WORD_BITS) + Long.numberOfTrailingZeros(bits);
    }

    int count(int residual) {
        return counts[residual];
    }

    /** The words of {@link #next}: bit r of word r / 64; the counter's own array, to be read only. */
    long[] occupied() {
        return occupied;
    }

    /** How many bins are open and not full. */
    int open() {
        return open;
    }

    /** How many bins have been opened. */
    int bins() {
        return bins;
    }
}
