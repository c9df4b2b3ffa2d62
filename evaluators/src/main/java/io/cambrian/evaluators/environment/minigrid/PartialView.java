package io.cambrian.evaluators.environment.minigrid;

/**
 * What an agent sees: the 7 × 7 cells of which it stands in the middle of the nearest row, turned so that it looks up.
 *
 * <p>Its own cell shows what it carries. Unless walls hide nothing, a cell is seen when light spreads to it: from the agent's
 * cell, row by row away from it, first along the row to the right, then along the row to the left, from each seen cell that is
 * neither wall nor shut door to the next cell of the row and to the cells of the row beyond in front of both.
 */
final class PartialView {

    /** Cells in a row and rows of the view. */
    static final int SIZE = 7;

    /** Cells of the view. */
    static final int CELLS = SIZE * SIZE;

    private static final int ROW = (1 << SIZE) - 1;
    private static final int AGENT_COLUMN = SIZE / 2;
    private static final int AGENT_CELL = AGENT_COLUMN * SIZE + SIZE - 1;
    private static final long AGENT_BIT = 1L << (SIZE - 1) * SIZE + AGENT_COLUMN;

    private final World world;
    private final boolean seesThroughWalls;
    private final int[][] offsets = new int[World.DIRECTIONS][CELLS];

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

    private void lookPastObstacles(int copy, int[] tiles, int lane, int lanes) {
        lookFreely(copy, tiles, lane, lanes);
        long clear = 0;
        for (int row = SIZE - 1; row >= 0; row--) {
            for (int column = SIZE - 1; column >= 0; column--) {
                clear = clear << 1 | Tile.opaque(tiles[lane + (column * SIZE + row) * lanes]) ^ 1;
            }
        }
        long seen = seen(clear);
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                tiles[lane + (column * SIZE + row) * lanes] &= -(int) (seen & 1);
                seen >>>= 1;
            }
        }
    }

    /** The seen cells; here bit 7 × row + column stands for a cell, so that a row's cells lie side by side. */
    private static long seen(long clear) {
        long seen = AGENT_BIT;
        for (int row = SIZE - 1; row >= 0; row--) {
            int shift = row * SIZE;
            int clearHere = (int) (clear >>> shift) & ROW;
            int seenHere = (int) (seen >>> shift) & ROW;
            int toTheRight = spreadRight(seenHere, clearHere) & ROW >>> 1;
            seenHere |= toTheRight << 1;
            int toTheLeft = spreadLeft(seenHere, clearHere) & ROW - 1;
            seenHere |= toTheLeft >>> 1;
            seen |= (long) seenHere << shift;
            if (row > 0) {
                int beyond = toTheRight | toTheRight << 1 | toTheLeft | toTheLeft >>> 1;
                seen |= (long) beyond << shift - SIZE;
            }
        }
        return seen;
    }

    /** The clear cells of a row that are seen or joined by clear cells to a seen one before them. */
    private static int spreadRight(int seen, int clear) {
        int lit = seen & clear;
        lit |= clear & lit << 1;
        int clearPairs = clear & clear << 1;
        lit |= clearPairs & lit << 2;
        return lit | clearPairs & clearPairs << 2 & lit << 4;
    }

    private static int spreadLeft(int seen, int clear) {
        int lit = seen & clear;
        lit |= clear & lit >>> 1;
        int clearPairs = clear & clear >>> 1;
        lit |= clearPairs & lit >>> 2;
        return lit | clearPairs & clearPairs >>> 2 & lit >>> 4;
    }
}
