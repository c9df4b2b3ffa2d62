package io.cambrian.searchspace.agent;

/** How many members a node has, and under which keys they are written. */
public enum Arity {
    /** None: the node is a leaf. */
    LEAF(0, 0),
    /** One, under {@code of}. */
    ONE(1, 1),
    /** Two, under {@code first} and {@code otherwise}. */
    TWO(2, 2),
    /** At least one, in the list {@code members}. */
    SOME(1, Arity.MOST),
    /** At least two, in the list {@code members}. */
    SEVERAL(2, Arity.MOST),
    /** At least two, in the list {@code vertices}. */
    GRAPH(2, Arity.MOST);

    /** The most members that a node has. */
    public static final int MOST = 8;

    private final int least;
    private final int most;

    Arity(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The fewest members. */
    public int least() {
        return least;
    }

    /** The most members. */
    public int most() {
        return most;
    }
}
