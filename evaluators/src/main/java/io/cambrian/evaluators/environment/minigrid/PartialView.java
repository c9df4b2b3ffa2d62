package io.cambrian.evaluators.environment.minigrid;

/**
 * What an agent sees: the 7 × 7 cells of which it stands in the middle of the nearest row, turned so that it looks up.
 *
 * <p>Its own cell shows what it carries. Unless walls hide nothing, a cell is seen when {@link Light} spreads to it.
 */
final class PartialView {

    /** Cells in a row and rows of the view. */
    static final int SIZE = 7;

    /** Cells of the view. */
    static final int CELLS = SIZE * SIZE;

    private static final int ROW = (1 << SIZE) - 1;
    private static final int AGENT_COLUMN = SIZE / 2;
    private static final int AGENT_CELL = AGENT_COLUMN * SIZE + SIZE - 1;

    private final World world;
    private final boolean seesThroughWalls;
    private final int[][] offsets = new int[World.DIRECTIONS][CELLS];
    private final int[] rowOfTiles = new int[SIZE];

    PartialView(World world, boolean seesThroughWalls) {
        this.world = world;
        this.seesThroughWalls = seesThroughWalls;
        for (int direction = 0; direction < World.DIRECTIONS; direction++) {
            int forward = world.towards(direction);
            int right = world.towards(direction + 1 & World.DIRECTIONS - 1);
            for (int cell = 0; cell < CELLS; cell++) {
                int column = cell / SIZE;
                int row = cell % SIZE;
                offsets[direction][cell] = (SIZE - 1 - row) * forward + (column - AGENT_COLUMN) * right;
            }
        }
    }

    /**
     * Writes what one agent sees.
     *
     * @param tiles cell c of the view, which is its column times 7 plus its row, goes to {@code lane + c * lanes}
     */
    void look(int copy, int[] tiles, int lane, int lanes) {
        if (seesThroughWalls) {
            lookFreely(copy, tiles, lane, lanes);
        } else {
            lookPastObstacles(copy, tiles, lane, lanes);
        }
        tiles[lane + AGENT_CELL * lanes] = world.carried(copy);
    }

    private void lookFreely(int copy, int[] tiles, int lane, int lanes) {
        short[] cells = world.cells();
        int[] offset = offsets[world.direction(copy)];
        int position = world.position(copy);
        int at = lane;
        for (int cell = 0; cell < CELLS; cell++) {
            tiles[at] = cells[position + offset[cell]];
            at += lanes;
        }
    }

    /** Row by row away from the agent. */
    private void lookPastObstacles(int copy, int[] tiles, int lane, int lanes) {
        short[] cells = world.cells();
        int[] offset = offsets[world.direction(copy)];
        int position = world.position(copy);
        int lit = 1 << AGENT_COLUMN;
        for (int row = SIZE - 1; row >= 0; row--) {
            int clear = ROW;
            for (int column = 0; column < SIZE; column++) {
                int tile = cells[position + offset[column * SIZE + row]];
                rowOfTiles[column] = tile;
                clear ^= Tile.opaque(tile) << column;
            }
            int seen = Light.along(lit, clear);
            int at = lane + row * lanes;
            for (int column = 0; column < SIZE; column++) {
                tiles[at] = rowOfTiles[column] & -(seen >> column & 1);
                at += SIZE * lanes;
            }
            lit = Light.beyond(lit, clear);
        }
    }
}
