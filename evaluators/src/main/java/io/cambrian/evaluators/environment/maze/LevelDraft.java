package io.cambrian.evaluators.environment.maze;

import java.util.Arrays;

/**
 * A {@link Level} in the making: a canvas that is drawn on, edited and read many times over. It checks nothing; {@link #finish}
 * does. Columns x and rows y run from 0 to {@value Level#SIZE} − 1, rows downwards; directions are those of a level.
 */
public final class LevelDraft {

    private final int[] wallRows = new int[Level.SIZE];
    private int goalX;
    private int goalY;
    private int startX;
    private int startY;
    private int direction;

    /** Takes all walls away. */
    public void clearWalls() {
        Arrays.fill(wallRows, 0);
    }

    /** Becomes a copy of a level. */
    public void copy(Level level) {
        for (int y = 0; y < Level.SIZE; y++) {
            wallRows[y] = level.wallRows().get(y);
        }
        goal(level.goal().x(), level.goal().y());
        start(level.start().x(), level.start().y(), level.direction());
    }

    /** Puts a wall into a cell or takes it away. */
    public void wall(int x, int y, boolean present) {
        wallRows[y] = present ? wallRows[y] | 1 << x : wallRows[y] & ~(1 << x);
    }

    /** Moves the goal. */
    public void goal(int x, int y) {
        goalX = x;
        goalY = y;
    }

    /** Moves the agent's start. */
    public void start(int x, int y, int direction) {
        startX = x;
        startY = y;
        this.direction = direction;
    }

    /** Whether there is a wall. */
    public boolean isWall(int x, int y) {
        return (wallRows[y] >> x & 1) != 0;
    }

    /** Whether the goal is there. */
    public boolean isGoal(int x, int y) {
        return x == goalX && y == goalY;
    }

    /** The start's column. */
    public int startX() {
        return startX;
    }

    /** The start's row. */
    public int startY() {
        return startY;
    }

    /** The direction at the start. */
    public int direction() {
        return direction;
    }

    /**
     * The level as drawn.
     *
     * @throws IllegalArgumentException when goal or start lie on a wall or on each other
     */
    public Level finish() {
        return new Level(
                Arrays.stream(wallRows).boxed().toList(),
                new Level.Cell(goalX, goalY),
                new Level.Cell(startX, startY),
                direction);
    }
}
