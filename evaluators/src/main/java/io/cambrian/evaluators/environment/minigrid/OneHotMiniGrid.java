package io.cambrian.evaluators.environment.minigrid;

import io.cambrian.evaluators.environment.BitGame;
import io.cambrian.evaluators.environment.Bits;
import java.util.List;

/** Shows what the agent sees, as bits. */
final class OneHotMiniGrid extends MiniGrid implements BitGame {

    private static final int PLANES = Tile.OBJECTS + Tile.COLOURS + Tile.STATES;
    private static final int WORDS = Bits.words(PLANES * PartialView.CELLS);

    private final PartialView view;
    private final int[] tiles = new int[PartialView.CELLS];

    OneHotMiniGrid(Layout layout, int copies) {
        super(layout, copies);
        view = new PartialView(world(), layout.seesThroughWalls());
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        for (int copy = from; copy < to; copy++) {
            view.look(copy, tiles, 0, 1);
            for (int cell = 0; cell < PartialView.CELLS; cell++) {
                int place = cell % PartialView.SIZE * PartialView.SIZE + cell / PartialView.SIZE;
                set(bits, copy, Tile.object(tiles[cell]), place);
                set(bits, copy, Tile.OBJECTS + Tile.colour(tiles[cell]), place);
                set(bits, copy, Tile.OBJECTS + Tile.COLOURS + Tile.state(tiles[cell]), place);
            }
        }
    }

    private static void set(long[] bits, int copy, int plane, int place) {
        Bits.set(bits, copy * WORDS, plane * PartialView.CELLS + place);
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
