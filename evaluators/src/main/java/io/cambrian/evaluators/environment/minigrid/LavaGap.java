package io.cambrian.evaluators.environment.minigrid;

/**
 * A river of lava with one gap between the agent and the goal.
 *
 * <p>N × N cells, walls included. The agent starts in the top left corner looking right, the goal is in the bottom right
 * corner. The river fills a column from 2 to N − 3 but for one cell; both are uniform. Time limit 4 N².
 *
 * @param size N, at least 5
 */
public record LavaGap(int size) implements SquareRoom {

    public LavaGap {
        Sizes.requireAtLeast(5, size, "LavaGap");
    }

    @Override
    public void draw(Canvas canvas) {
        drawRoomFromCorner(canvas);
        int river = canvas.between(2, size - 2);
        canvas.column(river, 1, size - 2, Tile.LAVA);
        canvas.put(river, canvas.between(1, size - 1), Tile.EMPTY);
    }

    @Override
    public String name() {
        return "LavaGapS" + size + "-v0";
    }
}
