package io.cambrian.evaluators.environment.minatar;

import static io.cambrian.evaluators.environment.minatar.MinAtarGame.CELLS;
import static io.cambrian.evaluators.environment.minatar.MinAtarGame.LAST;
import static io.cambrian.evaluators.environment.minatar.MinAtarGame.SIDE;

import io.cambrian.evaluators.environment.Bits;

/** The aliens of {@link SpaceInvaders} in each copy: which are left, where their formation is and which way it moves. */
final class AlienFormation {

    private static final int ROWS = 4;
    private static final int COLUMNS = 6;

    /** How many there are at first. */
    static final int SIZE = ROWS * COLUMNS;

    private static final int FULL_ROW = (1 << COLUMNS) - 1;
    private static final int ALL_ALIENS = (1 << SIZE) - 1;
    private static final int FIRST_COLUMN = 2;

    /** One bit an alien, row by row of the formation. */
    private final int[] aliens;
    /** The board's column of the formation's first one. */
    private final int[] left;
    /** The board's row of the formation's first one. */
    private final int[] top;
    /** 1 or −1. */
    private final int[] heading;

    AlienFormation(int copies) {
        aliens = new int[copies];
        left = new int[copies];
        top = new int[copies];
        heading = new int[copies];
    }

    /** The first wave of an episode, which moves left. */
    void start(int copy) {
        gather(copy);
        heading[copy] = -1;
    }

    /** Another wave, which moves as the last one did. */
    void gather(int copy) {
        aliens[copy] = ALL_ALIENS;
        left[copy] = FIRST_COLUMN;
        top[copy] = 0;
    }

    /** How many are left. */
    int count(int copy) {
        return Integer.bitCount(aliens[copy]);
    }

    /** One cell sideways, or at the wall around and one row down; whether that ends the episode. */
    boolean move(int copy) {
        int columns = occupiedColumns(copy);
        int edge = heading[copy] < 0
                ? left[copy] + Integer.numberOfTrailingZeros(columns)
                : left[copy] + Integer.SIZE - 1 - Integer.numberOfLeadingZeros(columns);
        if (edge != (heading[copy] < 0 ? 0 : LAST)) {
            left[copy] += heading[copy];
            return false;
        }
        heading[copy] = -heading[copy];
        int lowest = top[copy] + (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(aliens[copy])) / COLUMNS;
        top[copy]++;
        return lowest == LAST;
    }

    /** One bit a column of the formation: whether it has an alien. */
    private int occupiedColumns(int copy) {
        int all = aliens[copy];
        all |= all >>> 2 * COLUMNS;
        return (all | all >>> COLUMNS) & FULL_ROW;
    }

    /** Drops a bullet from the lowest alien of the column nearest to a column of the board, the left one of two. */
    void shoot(int copy, int x, Movers bullets) {
        int column = nearestColumn(copy, x);
        bullets.add(copy, left[copy] + column, lowestRow(copy, column), 0);
    }

    private int nearestColumn(int copy, int x) {
        int nearest = 0;
        int distance = Integer.MAX_VALUE;
        for (int columns = occupiedColumns(copy); columns != 0; columns &= columns - 1) {
            int column = Integer.numberOfTrailingZeros(columns);
            int away = Math.abs(left[copy] + column - x);
            if (away < distance) {
                nearest = column;
                distance = away;
            }
        }
        return nearest;
    }

    /** Where the lowest alien of a column stands; those that left the bottom row count as in the top row. */
    private int lowestRow(int copy, int column) {
        int lowest = 0;
        for (int row = 0; row < ROWS; row++) {
            if ((aliens[copy] >>> row * COLUMNS + column & 1) != 0) {
                lowest = Math.max(lowest, (top[copy] + row) % SIDE);
            }
        }
        return lowest;
    }

    /** Whether one is there. */
    boolean isAt(int copy, int x, int y) {
        int column = x - left[copy];
        int row = y - top[copy];
        return column >= 0 && column < COLUMNS && row >= 0 && row < ROWS && (aliens[copy] & alien(copy, x, y)) != 0;
    }

    /** Takes off the one that is there. */
    void remove(int copy, int x, int y) {
        aliens[copy] &= ~alien(copy, x, y);
    }

    /** The bit of the formation's cell at the board's cell. */
    private int alien(int copy, int x, int y) {
        return 1 << (y - top[copy]) * COLUMNS + x - left[copy];
    }

    /** Aliens that left the bottom row with the episode's last step are shown in the top row, as in the original. */
    void observe(int copy, long[] bits, int start) {
        int moving = heading[copy] < 0 ? 2 : 3;
        for (int line = 0; line < ROWS; line++) {
            long row = aliens[copy] >>> line * COLUMNS & FULL_ROW;
            if (row != 0) {
                long onBoard = left[copy] < 0 ? row >>> -left[copy] : row << left[copy];
                int cell = (top[copy] + line) % SIDE * SIDE;
                Bits.set(bits, start, CELLS + cell, onBoard);
                Bits.set(bits, start, moving * CELLS + cell, onBoard);
            }
        }
    }
}
