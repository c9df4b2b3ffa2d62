package io.cambrian.evaluators.problem.design.worker;

import java.util.Arrays;

/**
 * The names that a design in Java knows handles by: numbered in the order in which they first occur, so that a name tells nothing
 * about what it stands for.
 */
public final class Names {

    private final char letter;
    private final String what;
    private int[] handles = new int[16];
    private int size;

    /**
     * @param letter that names begin with
     * @param what is named, for messages
     */
    public Names(char letter, String what) {
        this.letter = letter;
        this.what = what;
    }

    /** Forgets all names. */
    public void clear() {
        size = 0;
    }

    /** The name of a handle, which may be new. */
    public String name(int handle) {
        int index = 0;
        while (index < size && handles[index] != handle) {
            index++;
        }
        if (index == size) {
            handles = size == handles.length ? Arrays.copyOf(handles, 2 * size) : handles;
            handles[size++] = handle;
        }
        return letter + String.valueOf(index + 1);
    }

    /** Whether this is a name. */
    public boolean has(String name) {
        return index(name) < size;
    }

    /**
     * The handle that a name stands for.
     *
     * @throws MisusedCallException when it is no name
     */
    public int handle(String name) {
        int index = index(name);
        if (index == size) {
            throw new MisusedCallException("'" + name + "' is no " + what + "; there "
                    + (size == 0 ? "is none yet" : "are " + letter + "1 to " + letter + size));
        }
        return handles[index];
    }

    private int index(String name) {
        int index = 0;
        while (index < size && !name.equals(letter + String.valueOf(index + 1))) {
            index++;
        }
        return index;
    }
}
