package io.cambrian.evaluators.learner;

/** States remembered in numbered slots, from arrays that an environment writes anew in every step. */
sealed interface StateMemory permits NumberMemory, BitMemory {

    /** Remembers what a copy shows now. */
    void keep(int copy, int slot);

    /** Writes a remembered state into a column of a program's input. */
    void recall(int slot, float[] input, int column, int columns);
}
