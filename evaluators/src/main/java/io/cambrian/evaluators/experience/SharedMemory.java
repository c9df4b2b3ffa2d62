package io.cambrian.evaluators.experience;

import java.util.List;

/**
 * A memory made of several agents' experience: all their transitions, numbered through from the oldest to the newest. It refers to
 * the experience and copies none of it. Immutable.
 *
 * <p>Source: Franke et al., "Sample-efficient automated deep reinforcement learning", ICLR 2021, §3: one replay memory for a whole
 * population.
 */
public final class SharedMemory implements TransitionSource {

    private final List<Experience> pages;
    private final int[] firsts;
    private final int size;

    /**
     * All transitions of the newest pages that together have at most {@code capacity} transitions; of the last of these, going
     * back, what there is room for, its newest.
     *
     * @param pages from the oldest to the newest, all with transitions of the same width
     * @param capacity at least 1
     * @throws IllegalArgumentException if the capacity is below 1, or the pages differ in width
     */
    public SharedMemory(List<Experience> pages, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a memory holds at least 1 transition, found a capacity of " + capacity);
        }
        this.pages = pages.stream().filter(page -> page.size() > 0).toList();
        long all = this.pages.stream().mapToLong(Experience::size).sum();
        size = (int) Math.min(capacity, all);
        firsts = new int[this.pages.size()];
        long forgotten = all - size;
        long before = -forgotten;
        for (int page = 0; page < firsts.length; page++) {
            requireSameWidth(this.pages.get(page));
            firsts[page] = Math.toIntExact(before);
            before += this.pages.get(page).size();
        }
    }

    private void requireSameWidth(Experience page) {
        if (page.width() != pages.getFirst().width()) {
            throw new IllegalArgumentException("a memory holds transitions of one task, found some of "
                    + pages.getFirst().width() + " and some of " + page.width() + " numbers");
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void recall(int index, float[] row) {
        int page = pageOf(index);
        pages.get(page).recall(index - firsts[page], row);
    }

    /** The last page that begins at or before an index. */
    private int pageOf(int index) {
        int low = 0;
        int high = firsts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firsts[middle] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
