package io.cambrian.evaluators.environment.minigrid;

import java.util.Arrays;

/**
 * Walls across the whole room, each with an opening, such that one way leads through all of them.
 *
 * <p>N × N cells, walls included, N odd. The agent starts in the top left corner looking right, the goal is in the bottom
 * right corner. K different lines are drawn from the columns and rows 2, 4, … N − 3 and walled up. A way from corner to
 * corner crosses the walled columns from left to right and the walled rows from top to bottom, both mixed in an order that is
 * uniform among all such; where it crosses is an opening, uniform between the walls at both sides of the way. Time limit 4 N².
 */
public final class SimpleCrossing implements SquareRoom {

    private final int size;
    private final int crossings;
    private final boolean[] walledColumns;
    private final boolean[] walledRows;

    /**
     * The layout.
     *
     * @param size N, odd, at least 5
     * @param crossings K, at most the N − 3 lines that there are
     */
    public SimpleCrossing(int size, int crossings) {
        Sizes.requireAtLeast(5, size, "SimpleCrossing");
        if (size % 2 == 0 || crossings < 1 || crossings > size - 3) {
            throw new IllegalArgumentException("SimpleCrossing has an odd size and 1 to size − 3 crossings, found size "
                    + size + " and " + crossings + " crossings");
        }
        this.size = size;
        this.crossings = crossings;
        walledColumns = new boolean[size];
        walledRows = new boolean[size];
    }

    @Override
    public void draw(Canvas canvas) {
        drawRoomFromCorner(canvas);
        int columns = drawWalls(canvas);
        open(canvas, columns, crossings - columns);
    }

    /** Every set of K lines is equally likely; returns how many of them are columns. */
    private int drawWalls(Canvas canvas) {
        Arrays.fill(walledColumns, false);
        Arrays.fill(walledRows, false);
        int columns = 0;
        int missing = crossings;
        int lines = size - 3;
        for (int line = 0; line < lines; line++) {
            if (canvas.between(0, lines - line) >= missing) {
                continue;
            }
            missing--;
            int at = 2 + line / 2 * 2;
            if (line % 2 == 0) {
                columns++;
                walledColumns[at] = true;
                canvas.column(at, 1, size - 2, Tile.WALL);
            } else {
                walledRows[at] = true;
                canvas.row(1, at, size - 2, Tile.WALL);
            }
        }
        return columns;
    }

    /** Follows the way from one chamber between walls to the next. */
    private void open(Canvas canvas, int columns, int rows) {
        int left = 0;
        int top = 0;
        while (columns + rows > 0) {
            int right = next(walledColumns, left);
            int bottom = next(walledRows, top);
            if (canvas.between(0, columns + rows) < columns) {
                canvas.put(right, canvas.between(top + 1, bottom), Tile.EMPTY);
                left = right;
                columns--;
            } else {
                canvas.put(canvas.between(left + 1, right), bottom, Tile.EMPTY);
                top = bottom;
                rows--;
            }
        }
    }

    /** The next walled line, or the outer wall. */
    private int next(boolean[] walled, int after) {
        int line = after + 1;
        while (line < size - 1 && !walled[line]) {
            line++;
        }
        return line;
    }

    @Override
    public String name() {
        return "SimpleCrossingS" + size + "N" + crossings + "-v0";
    }

    @Override
    public int size() {
        return size;
    }
}
