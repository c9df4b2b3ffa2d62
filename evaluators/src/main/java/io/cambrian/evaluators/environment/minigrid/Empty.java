package io.cambrian.evaluators.environment.minigrid;

/**
 * A room of N × N cells, walls included, with a goal in the bottom right corner.
 *
 * <p>The agent starts in the top left corner looking right, or, in the random members, in any other cell looking anywhere.
 * Walls hide nothing. Time limit 4 N². From the corner, the best possible is 2 (N − 3) steps and one turn, a return of
 * 1 − 0.9 (2 (N − 3) + 1) / (4 N²).
 *
 * @param size N, at least 5
 * @param randomStart whether the agent starts anywhere
 */
public record Empty(int size, boolean randomStart) implements SquareRoom {

    public Empty {
        Sizes.requireAtLeast(5, size, "Empty");
    }

    @Override
    public void draw(Canvas canvas) {
        if (randomStart) {
            drawRoom(canvas);
            canvas.agentAnywhere();
        } else {
            drawRoomFromCorner(canvas);
        }
    }

    @Override
    public boolean seesThroughWalls() {
        return true;
    }

    @Override
    public String name() {
        return "Empty-" + (randomStart ? "Random-" : "") + size + "x" + size + "-v0";
    }
}
