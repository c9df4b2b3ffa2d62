package io.cambrian.evaluators.environment.minigrid;

import java.util.Arrays;

/**
 * Equal square rooms in columns and rows, neighbours sharing a wall, while a level is drawn.
 *
 * <p>For every pair of neighbours one place for a door is drawn first, uniform along their wall, whether or not a door is put
 * there later. Things are put at least two steps from the middle of the grid, which is where the agent stands for the time
 * being.
 */
final class RoomGrid {

    /** Sides of a room, numbered like directions. */
    static final int RIGHT = 0;

    static final int DOWN = 1;
    static final int LEFT = 2;

    private static final int DISTANCE = 2;

    private final int columns;
    private final int rows;
    private final int size;
    private final int pitch;
    private final int[] doorX;
    private final int[] doorY;
    private final boolean[] joined;
    private final boolean[] locked;
    private final boolean[] reached;

    /**
     * The grid of rooms, not yet drawn.
     *
     * @param size cells along a room's side, both walls included
     */
    RoomGrid(int columns, int rows, int size) {
        this.columns = columns;
        this.rows = rows;
        this.size = size;
        pitch = size - 1;
        int sides = columns * rows * World.DIRECTIONS;
        doorX = new int[sides];
        doorY = new int[sides];
        joined = new boolean[sides];
        locked = new boolean[columns * rows];
        reached = new boolean[columns * rows];
    }

    int width() {
        return columns * pitch + 1;
    }

    int height() {
        return rows * pitch + 1;
    }

    /** Draws all walls and the places of doors, and forgets the last level. */
    void draw(Canvas canvas) {
        Arrays.fill(joined, false);
        Arrays.fill(locked, false);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int left = column * pitch;
                int top = row * pitch;
                canvas.frame(left, top, size, size);
                if (column + 1 < columns) {
                    placeDoor(column, row, RIGHT, left + pitch, canvas.between(top + 1, top + pitch));
                }
                if (row + 1 < rows) {
                    placeDoor(column, row, DOWN, canvas.between(left + 1, left + pitch), top + pitch);
                }
            }
        }
        canvas.agent(columns / 2 * pitch + size / 2, rows / 2 * pitch + size / 2, 0);
    }

    private void placeDoor(int column, int row, int side, int x, int y) {
        int here = side(column, row, side);
        int there = otherSide(column, row, side);
        doorX[here] = x;
        doorX[there] = x;
        doorY[here] = y;
        doorY[there] = y;
    }

    /** Puts a door between a room and its neighbour. A room behind a locked door gets no others. */
    void door(Canvas canvas, int column, int row, int side, int door) {
        int here = side(column, row, side);
        canvas.put(doorX[here], doorY[here], door);
        join(column, row, side);
        locked[room(column, row)] |= Tile.state(door) == Tile.LOCKED;
    }

    /** Takes away the wall between a room and the one below. */
    void openDownwards(Canvas canvas, int column, int row) {
        canvas.row(column * pitch + 1, (row + 1) * pitch, pitch - 1, Tile.EMPTY);
        join(column, row, DOWN);
    }

    private void join(int column, int row, int side) {
        joined[side(column, row, side)] = true;
        joined[otherSide(column, row, side)] = true;
    }

    /** Puts a thing into any free cell of a room, or of an opened wall of it. */
    void put(Canvas canvas, int column, int row, int tile) {
        canvas.putWithin(column * pitch, row * pitch, size, size, DISTANCE, tile);
    }

    /** Puts the agent into any free cell of a room, looking anywhere but at a thing or a door. */
    void putAgent(Canvas canvas, int column, int row) {
        int ahead;
        do {
            canvas.agentWithin(column * pitch, row * pitch, size, size);
            ahead = canvas.tileAheadOfAgent();
        } while (ahead != Tile.EMPTY && ahead != Tile.WALL);
    }

    /** Puts unlocked doors of any colour between any neighbours, until every room can be reached from this one. */
    void connectAll(Canvas canvas, int column, int row) {
        while (!allReached(room(column, row))) {
            int x = canvas.between(0, columns);
            int y = canvas.between(0, rows);
            int side = canvas.between(0, World.DIRECTIONS);
            if (hasNeighbour(x, y, side) && !joined[side(x, y, side)] && !isLocked(x, y, side)) {
                door(canvas, x, y, side, Tile.closedDoor(canvas.between(0, Tile.COLOURS)));
            }
        }
    }

    private boolean isLocked(int column, int row, int side) {
        return locked[room(column, row)] || locked[neighbour(column, row, side)];
    }

    private boolean allReached(int start) {
        Arrays.fill(reached, false);
        reached[start] = true;
        int count = 1;
        int before;
        do {
            before = count;
            for (int room = 0; room < reached.length; room++) {
                if (!reached[room] && touchesReached(room % columns, room / columns)) {
                    reached[room] = true;
                    count++;
                }
            }
        } while (count > before);
        return count == reached.length;
    }

    private boolean touchesReached(int column, int row) {
        for (int side = 0; side < World.DIRECTIONS; side++) {
            if (joined[side(column, row, side)] && reached[neighbour(column, row, side)]) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNeighbour(int column, int row, int side) {
        return switch (side) {
            case RIGHT -> column + 1 < columns;
            case DOWN -> row + 1 < rows;
            case LEFT -> column > 0;
            default -> row > 0;
        };
    }

    private int room(int column, int row) {
        return row * columns + column;
    }

    private int neighbour(int column, int row, int side) {
        return room(column, row)
                + switch (side) {
                    case RIGHT -> 1;
                    case DOWN -> columns;
                    case LEFT -> -1;
                    default -> -columns;
                };
    }

    private int side(int column, int row, int side) {
        return room(column, row) * World.DIRECTIONS + side;
    }

    private int otherSide(int column, int row, int side) {
        return neighbour(column, row, side) * World.DIRECTIONS + (side + 2) % World.DIRECTIONS;
    }
}
