package io.cambrian.evaluators.environment.minigrid;

import io.cambrian.evaluators.environment.BitGame;
import io.cambrian.evaluators.environment.Bits;
import java.util.Arrays;
import java.util.List;

/** Shows what the agent sees, as bits. */
final class OneHotMiniGrid extends MiniGrid implements BitGame {

    private static final int PLANES = Tile.OBJECTS + Tile.COLOURS + Tile.STATES;
    private static final int WORDS = Bits.words(PLANES * PartialView.CELLS);

    private final PartialView view;
    private final int[] tiles = new int[PartialView.CELLS];
    private final long[] planes = new long[PLANES];

    OneHotMiniGrid(Layout layout, int copies) {
        super(layout, copies);
        view = new PartialView(world(), layout.seesThroughWalls());
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        for (int copy = from; copy < to; copy++) {
            view.look(copy, tiles, 0, 1);
            gatherPlanes();
            for (int plane = 0; plane < PLANES; plane++) {
                Bits.set(bits, copy * WORDS, plane * PartialView.CELLS, planes[plane]);
            }
        }
    }

    /** One word a plane, cells row by row. */
    private void gatherPlanes() {
        Arrays.fill(planes, 0);
        for (int row = 0; row < PartialView.SIZE; row++) {
            for (int column = 0; column < PartialView.SIZE; column++) {
                int tile = tiles[column * PartialView.SIZE + row];
                long bit = 1L << row * PartialView.SIZE + column;
                planes[Tile.object(tile)] |= bit;
                planes[Tile.OBJECTS + Tile.colour(tile)] |= bit;
                planes[Tile.OBJECTS + Tile.COLOURS + Tile.state(tile)] |= bit;
            }
        }
    }

    @Override
    public int mostSetBits() {
        return TileNumbers.PER_TILE * PartialView.CELLS;
    }

    @Override
    public List<Integer> observationShape() {
        return List.of(PLANES, PartialView.SIZE, PartialView.SIZE);
    }
}
