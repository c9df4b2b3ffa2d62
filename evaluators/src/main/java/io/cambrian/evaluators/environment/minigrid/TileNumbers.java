package io.cambrian.evaluators.environment.minigrid;

/**
 * Turns tiles into the three numbers that are published of each: object, colour, state.
 *
 * <p>Observations lie feature by feature, so a copy's numbers are far apart. Tiles of a block of copies are therefore gathered
 * first and then written copies inmost, which the compiler turns into vector instructions.
 */
final class TileNumbers {

    /** Copies in a block. */
    static final int LANES = 64;

    static final int PER_TILE = 3;

    private final int cells;
    private final int copies;
    private final int[] tiles;

    TileNumbers(int cells, int copies) {
        this.cells = cells;
        this.copies = copies;
        tiles = new int[cells * LANES];
    }

    /** The tiles of the block, {@code [cell][lane]}, to be filled before {@link #write}. */
    int[] tiles() {
        return tiles;
    }

    /** Writes the block of {@code lanes} copies that starts with copy {@code first}. */
    void write(int first, int lanes, float[] observations) {
        for (int cell = 0; cell < cells; cell++) {
            int from = cell * LANES;
            int to = cell * PER_TILE * copies + first;
            for (int lane = 0; lane < lanes; lane++) {
                observations[to + lane] = Tile.object(tiles[from + lane]);
            }
            for (int lane = 0; lane < lanes; lane++) {
                observations[to + copies + lane] = Tile.colour(tiles[from + lane]);
            }
            for (int lane = 0; lane < lanes; lane++) {
                observations[to + 2 * copies + lane] = Tile.state(tiles[from + lane]);
            }
        }
    }
}
