package io.cambrian.evaluators.environment.maze;

import java.util.Arrays;
import java.util.List;

/**
 * A maze of {@value #SIZE} × {@value #SIZE} cells within an outer wall. Columns x run to the right, rows y downwards, both from
 * 0. It need not have a way to the goal.
 *
 * @param wallRows the rows from the top; bit x of a row says whether there is a wall in column x
 * @param goal where to arrive, on no wall
 * @param start where the agent begins, neither on a wall nor on the goal
 * @param direction where the agent then looks: 0 right, 1 down, 2 left, 3 up
 */
public record Level(List<Integer> wallRows, Cell goal, Cell start, int direction) {

    /** Cells along each side. */
    public static final int SIZE = 13;

    /** How many directions there are. */
    public static final int DIRECTIONS = 4;

    private static final int HEXADECIMAL = 16;

    /** A place in the maze. */
    public record Cell(int x, int y) {

        public Cell {
            if (x < 0 || x >= SIZE || y < 0 || y >= SIZE) {
                throw new IllegalArgumentException("a cell of a maze has a column and a row from 0 to " + (SIZE - 1)
                        + ", found column " + x + " and row " + y);
            }
        }
    }

    public Level {
        wallRows = List.copyOf(wallRows);
        if (wallRows.size() != SIZE || wallRows.stream().anyMatch(row -> row < 0 || row >= 1 << SIZE)) {
            throw new IllegalArgumentException("a maze has " + SIZE + " rows of " + SIZE + " bits, found " + wallRows);
        }
        if (isWall(wallRows, goal) || isWall(wallRows, start) || goal.equals(start)) {
            throw new IllegalArgumentException(
                    "goal and start of a maze are different cells without walls, found " + goal + " and " + start);
        }
        if (direction < 0 || direction >= DIRECTIONS) {
            throw new IllegalArgumentException("a direction is 0 to 3, found " + direction);
        }
    }

    /** The level whose rows are written as hexadecimal numbers with commas between. */
    static Level of(String wallRows, Cell goal, Cell start, int direction) {
        List<Integer> rows = Arrays.stream(wallRows.split(","))
                .map(row -> Integer.valueOf(row, HEXADECIMAL))
                .toList();
        return new Level(rows, goal, start, direction);
    }

    /** Whether there is a wall. */
    public boolean isWall(Cell cell) {
        return isWall(wallRows, cell);
    }

    private static boolean isWall(List<Integer> rows, Cell cell) {
        return (rows.get(cell.y()) >> cell.x() & 1) != 0;
    }
}
