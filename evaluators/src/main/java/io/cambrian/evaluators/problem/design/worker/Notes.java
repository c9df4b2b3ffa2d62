package io.cambrian.evaluators.problem.design.worker;

import java.util.Arrays;

/**
 * What a worker sees besides the problem: the notes of the nodes around it, outermost first. It is valid during a call; the
 * interpreter goes on writing to it.
 */
public final class Notes {

    private static final Note[] KINDS = Note.values();
    private int[] kinds = new int[16];
    private int[] handles = new int[16];
    private int size;

    /** None yet. */
    public Notes() {}

    /** How many there are. */
    public int size() {
        return size;
    }

    /** What the note says about that; notes count from 0. */
    public Note kind(int index) {
        return KINDS[kinds[index]];
    }

    /** What the note is about; its {@linkplain #kind kind} says what the number stands for. */
    public int handle(int index) {
        return handles[index];
    }

    /** Adds the innermost note. */
    public void add(Note kind, int handle) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            handles = Arrays.copyOf(handles, 2 * size);
        }
        kinds[size] = kind.ordinal();
        handles[size++] = handle;
    }

    /** Takes back all but the first notes. */
    public void keep(int first) {
        size = first;
    }
}
