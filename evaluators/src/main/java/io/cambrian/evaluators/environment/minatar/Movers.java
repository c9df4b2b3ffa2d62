package io.cambrian.evaluators.environment.minatar;

/**
 * Things that move by themselves, such as bullets or fish: for each copy a list in the order of their appearance.
 *
 * <p>The things of a copy stand at {@link #first} up to (not including) {@link #end} of the arrays.
 */
final class Movers {

    static final int NOWHERE = -1;

    private final int capacity;
    private final int[] count;

    final byte[] x;
    final byte[] y;
    /** How far a thing's step goes to the right: 1 or −1. */
    final byte[] heading;
    /** Steps until the next move. */
    final byte[] moveTimer;
    /** Steps until the next shot. */
    final byte[] shotTimer;

    /** @param capacity the most things that a copy ever has */
    Movers(int copies, int capacity) {
        this.capacity = capacity;
        count = new int[copies];
        x = new byte[copies * capacity];
        y = new byte[copies * capacity];
        heading = new byte[copies * capacity];
        moveTimer = new byte[copies * capacity];
        shotTimer = new byte[copies * capacity];
    }

    int first(int copy) {
        return copy * capacity;
    }

    int end(int copy) {
        return copy * capacity + count[copy];
    }

    void clear(int copy) {
        count[copy] = 0;
    }

    /** A new thing, with timers at 0. */
    int add(int copy, int column, int row, int direction) {
        if (count[copy] == capacity) {
            throw new IllegalStateException("a copy never has more than " + capacity + " of these");
        }
        int at = copy * capacity + count[copy]++;
        x[at] = (byte) column;
        y[at] = (byte) row;
        heading[at] = (byte) direction;
        moveTimer[at] = 0;
        shotTimer[at] = 0;
        return at;
    }

    /** Removes one thing; those behind it move up. */
    void remove(int copy, int at) {
        int last = end(copy) - 1;
        for (int to = at; to < last; to++) {
            x[to] = x[to + 1];
            y[to] = y[to + 1];
            heading[to] = heading[to + 1];
            moveTimer[to] = moveTimer[to + 1];
            shotTimer[to] = shotTimer[to + 1];
        }
        count[copy]--;
    }

    boolean isAt(int at, int column, int row) {
        return x[at] == column && y[at] == row;
    }

    /** The place of the oldest thing in a cell, or {@link #NOWHERE}. */
    int find(int copy, int column, int row) {
        int end = end(copy);
        for (int at = first(copy); at < end; at++) {
            if (x[at] == column && y[at] == row) {
                return at;
            }
        }
        return NOWHERE;
    }
}
