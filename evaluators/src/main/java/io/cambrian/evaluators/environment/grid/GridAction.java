package io.cambrian.evaluators.environment.grid;

/** What the agent of a {@link GridWorld} may do, in the order of the action numbers. */
public enum GridAction {
    UP(-1, 0),
    DOWN(1, 0),
    LEFT(0, -1),
    RIGHT(0, 1),
    STAY(0, 0);

    /** How many there are. */
    public static final int COUNT = values().length;

    private final int rows;
    private final int columns;

    GridAction(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** How many rows down it goes. */
    public int rows() {
        return rows;
    }

    /** How many columns to the right it goes. */
    public int columns() {
        return columns;
    }
}
