package io.cambrian.evaluators.environment.minigrid;

import java.util.List;

/** Shows what the agent sees, as numbers. */
final class PartialMiniGrid extends MiniGrid {

    private final PartialView view;
    private final TileNumbers numbers;

    PartialMiniGrid(Layout layout, int copies) {
        super(layout, copies);
        view = new PartialView(world(), layout.seesThroughWalls());
        numbers = new TileNumbers(PartialView.CELLS, copies);
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int first = from; first < to; first += TileNumbers.LANES) {
            int lanes = Math.min(TileNumbers.LANES, to - first);
            for (int lane = 0; lane < lanes; lane++) {
                view.look(first + lane, numbers.tiles(), lane, TileNumbers.LANES);
            }
            numbers.write(first, lanes, observations);
        }
    }

    @Override
    public List<Integer> observationShape() {
        return List.of(PartialView.SIZE, PartialView.SIZE, TileNumbers.PER_TILE);
    }
}
