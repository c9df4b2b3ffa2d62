package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;

/** States remembered in numbered slots, from arrays that an environment writes anew in every step. */
public sealed interface StateMemory permits NumberMemory, BitMemory {

    /**
     * An empty memory of every number.
     *
     * @param shown {@code [feature][copy]}, written anew by someone else in every step
     * @param features numbers of a state
     * @param capacity how many states there is room for
     */
    static StateMemory ofNumbers(float[] shown, int features, int capacity) {
        return new NumberMemory(shown, features, capacity);
    }

    /** Remembers in a slot, from 0 to the capacity − 1, what a copy shows now. */
    void keep(int copy, int slot);

    /**
     * Writes a remembered state into a column of a program's input.
     *
     * @param input {@code [number][column]}: the numbers of a state, or the rows of its ones in ascending order
     * @param columns how many columns the input has
     */
    void recall(int slot, float[] input, int column, int columns);

    /** Writes the first {@code slots} remembered states. */
    void save(CheckpointWriter writer, int slots);

    /** Takes over the first {@code slots} states from a memory of the same kind and width. */
    void load(CheckpointReader reader, int slots);
}
