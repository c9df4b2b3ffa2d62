package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.Bits;

/** Remembers states of zeros and ones as bits, and recalls the places of their ones. */
final class BitMemory implements StateMemory {

    private final long[] shown;
    private final int words;
    private final long[] remembered;

    /** @param shown {@code [copy][word]}, the environment's own */
    BitMemory(long[] shown, int words, int capacity) {
        this.shown = shown;
        this.words = words;
        remembered = new long[Math.multiplyExact(capacity, words)];
    }

    @Override
    public void keep(int copy, int slot) {
        System.arraycopy(shown, copy * words, remembered, slot * words, words);
    }

    @Override
    public void recall(int slot, float[] input, int column, int columns) {
        Bits.list(remembered, slot * words, words, input, column, columns);
    }

    @Override
    public void save(CheckpointWriter writer, int slots) {
        writer.longs("states", remembered, slots * words);
    }

    @Override
    public void load(CheckpointReader reader, int slots) {
        reader.longs("states", remembered, slots * words);
    }
}
