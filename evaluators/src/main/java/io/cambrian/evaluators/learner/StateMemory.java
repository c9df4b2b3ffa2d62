package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;

/** States remembered in numbered slots, from arrays that an environment writes anew in every step. */
public sealed interface StateMemory permits NumberMemory, BitMemory {

    /**
     * An empty memory of every number.
     *
     * @param shown {@code [feature][copy]}, written anew by someone else in every step
     */
    static StateMemory ofNumbers(float[] shown, int features, int capacity) {
        return new NumberMemory(shown, features, capacity);
    }

    /** Remembers what a copy shows now. */
    void keep(int copy, int slot);

    /** Writes a remembered state into a column of a program's input. */
    void recall(int slot, float[] input, int column, int columns);

    /** Writes the first {@code slots} remembered states. */
    void save(CheckpointWriter writer, int slots);

    /** Takes over the first {@code slots} states from a memory of the same kind and width. */
    void load(CheckpointReader reader, int slots);
}
