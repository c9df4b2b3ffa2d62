package io.cambrian.evaluators.offpolicy;

/**
 * The last transitions; the oldest are overwritten. A transition's numbers stand side by side, so to recall one touches one or
 * two lines of the cache. Allocates nothing after construction.
 */
public final class ReplayMemory implements TransitionSource, TransitionSink {

    private final int width;
    private final int capacity;
    private final float[] rows;
    private int size;
    private int next;

    /**
     * An empty memory.
     *
     * @param capacity in transitions, at least 1
     */
    public ReplayMemory(TransitionLayout layout, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a memory holds at least 1 transition, found a capacity of " + capacity);
        }
        this.width = layout.width();
        this.capacity = capacity;
        this.rows = new float[Math.multiplyExact(capacity, width)];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void recall(int index, float[] row) {
        System.arraycopy(rows, index * width, row, 0, width);
    }

    @Override
    public void add(float[] row) {
        System.arraycopy(row, 0, rows, next * width, width);
        next = (next + 1) % capacity;
        size = Math.min(capacity, size + 1);
    }
}
