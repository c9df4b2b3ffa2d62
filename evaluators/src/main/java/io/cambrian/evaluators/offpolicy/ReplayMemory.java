package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.experience.TransitionSink;
import io.cambrian.evaluators.experience.TransitionSource;

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
     * @throws IllegalArgumentException if the capacity is below 1
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

    /** Writes all transitions. */
    void save(CheckpointWriter writer) {
        writer.longs("capacity-size-next", capacity, size, next);
        writer.floats("transitions", rows, size * width);
    }

    /** Takes over the transitions of a memory with the same capacity; with another one, it begins empty and says so. */
    void load(CheckpointReader reader) {
        long[] saved = new long[3];
        reader.longs("capacity-size-next", saved);
        if (saved[0] != capacity) {
            reader.recreated("replay memory", "its capacity changed from " + saved[0] + " to " + capacity);
            return;
        }
        size = Math.toIntExact(saved[1]);
        next = Math.toIntExact(saved[2]);
        reader.floats("transitions", rows, size * width);
        reader.kept("replay memory");
    }
}
