package io.cambrian.evaluators.problem.grid;

import java.util.Arrays;

/** A rectangle of colours; 0 is the background. Immutable. */
final class Grid {

    /** The most colours besides the background. */
    static final int COLOURS = 4;

    private final int rows;
    private final int columns;
    private final byte[] cells;

    /** @param cells row by row; not copied, so nobody may write to them afterwards */
    Grid(int rows, int columns, byte[] cells) {
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    int cell(int row, int column) {
        return cells[row * columns + column];
    }

    /** How many cells there are. */
    int size() {
        return cells.length;
    }

    /** How many cells have each colour. */
    int[] counts() {
        int[] counts = new int[COLOURS + 1];
        for (byte cell : cells) {
            counts[cell]++;
        }
        return counts;
    }

    /** The share of cells that differ, 1 for grids of unlike shape. */
    double distance(Grid other) {
        if (rows != other.rows || columns != other.columns) {
            return 1;
        }
        int different = 0;
        for (int i = 0; i < cells.length; i++) {
            different += cells[i] == other.cells[i] ? 0 : 1;
        }
        return different / (double) cells.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grid grid
                && rows == grid.rows
                && columns == grid.columns
                && Arrays.equals(cells, grid.cells);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows + columns) + Arrays.hashCode(cells);
    }

    /** Rows of digits, for messages. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            text.append(row == 0 ? "" : "/");
            for (int column = 0; column < columns; column++) {
                text.append(cell(row, column));
            }
        }
        return text.toString();
    }
}
