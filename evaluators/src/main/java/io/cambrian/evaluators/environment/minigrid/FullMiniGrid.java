package io.cambrian.evaluators.environment.minigrid;

import java.util.List;

/** Shows the whole grid, as numbers. */
final class FullMiniGrid extends MiniGrid {

    private final int width;
    private final int height;
    private final TileNumbers numbers;

    FullMiniGrid(Layout layout, int copies) {
        super(layout, copies);
        width = layout.width();
        height = layout.height();
        numbers = new TileNumbers(width * height, copies);
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int first = from; first < to; first += TileNumbers.LANES) {
            int lanes = Math.min(TileNumbers.LANES, to - first);
            for (int lane = 0; lane < lanes; lane++) {
                gather(first + lane, lane);
            }
            numbers.write(first, lanes, observations);
        }
    }

    private void gather(int copy, int lane) {
        World world = world();
        int[] tiles = numbers.tiles();
        int stride = world.towards(1);
        int at = lane;
        for (int x = 0; x < width; x++) {
            int cell = world.cell(copy, x, 0);
            for (int y = 0; y < height; y++) {
                tiles[at] = world.tile(cell);
                at += TileNumbers.LANES;
                cell += stride;
            }
        }
        int agent = world.position(copy) - world.cell(copy, 0, 0);
        int place = agent % stride * height + agent / stride;
        tiles[lane + place * TileNumbers.LANES] = Tile.agent(world.direction(copy));
    }

    @Override
    public List<Integer> observationShape() {
        return List.of(width, height, TileNumbers.PER_TILE);
    }
}
