package io.cambrian.evaluators.environment.minigrid;

/** A layout of N × N cells, walls included, with a goal in the bottom right corner and, unless it says otherwise, 4 N² steps. */
interface SquareRoom extends Layout {

    /** N. */
    int size();

    @Override
    default int width() {
        return size();
    }

    @Override
    default int height() {
        return size();
    }

    @Override
    default int maxSteps() {
        return 4 * size() * size();
    }

    /** Draws the border and the goal. */
    default void drawRoom(Canvas canvas) {
        canvas.border();
        canvas.put(size() - 2, size() - 2, Tile.GOAL);
    }

    /** The same with the agent in the top left corner looking right. */
    default void drawRoomFromCorner(Canvas canvas) {
        drawRoom(canvas);
        canvas.agent(1, 1, 0);
    }
}
