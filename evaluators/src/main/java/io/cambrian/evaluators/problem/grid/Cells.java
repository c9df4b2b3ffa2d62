package io.cambrian.evaluators.problem.grid;

/** The operations on grids that take more than a line. */
final class Cells {

    private static final int[][] NEIGHBOURS = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    private Cells() {}

    /** Tells the colour of a cell. */
    @FunctionalInterface
    interface Painter {
        int colour(int row, int column);
    }

    static Grid draw(int rows, int columns, Painter painter) {
        byte[] cells = new byte[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cells[row * columns + column] = (byte) painter.colour(row, column);
            }
        }
        return new Grid(rows, columns, cells);
    }

    /** The bounding box of what is not background; the grid itself where all is. */
    static Grid crop(Grid grid) {
        int top = grid.rows();
        int left = grid.columns();
        int bottom = -1;
        int right = -1;
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                if (grid.cell(row, column) != 0) {
                    top = Math.min(top, row);
                    left = Math.min(left, column);
                    bottom = Math.max(bottom, row);
                    right = Math.max(right, column);
                }
            }
        }
        int firstRow = top;
        int firstColumn = left;
        return bottom < 0
                ? grid
                : draw(bottom - top + 1, right - left + 1, (r, c) -> grid.cell(firstRow + r, firstColumn + c));
    }

    /** Coloured cells fall to the lower edge or onto each other. */
    static Grid fallDown(Grid grid) {
        int[][] fallen = new int[grid.rows()][grid.columns()];
        for (int column = 0; column < grid.columns(); column++) {
            int free = grid.rows() - 1;
            for (int row = grid.rows() - 1; row >= 0; row--) {
                if (grid.cell(row, column) != 0) {
                    fallen[free--][column] = grid.cell(row, column);
                }
            }
        }
        return draw(grid.rows(), grid.columns(), (r, c) -> fallen[r][c]);
    }

    /** A bar for the most frequent colour; the grid itself where there is none or too much of it. */
    static Grid count(Grid grid) {
        int colour = mostFrequent(grid);
        int length = grid.counts()[colour];
        return colour == 0 || length > GridOperation.MOST ? grid : draw(1, length, (r, c) -> colour);
    }

    static Grid exchange(Grid grid, int one, int other) {
        return draw(grid.rows(), grid.columns(), (r, c) -> {
            int colour = grid.cell(r, c);
            return colour == one ? other : colour == other ? one : colour;
        });
    }

    /** Fills background that is enclosed. */
    static Grid fill(Grid grid) {
        int colour = mostFrequent(grid);
        boolean[][] outside = new boolean[grid.rows()][grid.columns()];
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                if (row == 0 || column == 0 || row == grid.rows() - 1 || column == grid.columns() - 1) {
                    flood(grid, row, column, outside);
                }
            }
        }
        return draw(
                grid.rows(),
                grid.columns(),
                (r, c) -> grid.cell(r, c) == 0 && !outside[r][c] ? colour : grid.cell(r, c));
    }

    private static void flood(Grid grid, int row, int column, boolean[][] outside) {
        if (!isInside(grid, row, column) || outside[row][column] || grid.cell(row, column) != 0) {
            return;
        }
        outside[row][column] = true;
        for (int[] step : NEIGHBOURS) {
            flood(grid, row + step[0], column + step[1], outside);
        }
    }

    static Grid clean(Grid grid) {
        return draw(grid.rows(), grid.columns(), (r, c) -> hasCompany(grid, r, c) ? grid.cell(r, c) : 0);
    }

    private static boolean hasCompany(Grid grid, int row, int column) {
        for (int[] step : NEIGHBOURS) {
            if (isInside(grid, row + step[0], column + step[1])
                    && grid.cell(row + step[0], column + step[1]) == grid.cell(row, column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Grid grid, int row, int column) {
        return row >= 0 && column >= 0 && row < grid.rows() && column < grid.columns();
    }

    /** The colour of most cells besides the background, the lowest on a tie; 0 where there is none. */
    private static int mostFrequent(Grid grid) {
        int[] counts = grid.counts();
        int best = 0;
        for (int colour = 1; colour <= Grid.COLOURS; colour++) {
            if (counts[colour] > (best == 0 ? 0 : counts[best])) {
                best = colour;
            }
        }
        return best;
    }
}
