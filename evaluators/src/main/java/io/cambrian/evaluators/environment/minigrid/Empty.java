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
public record Empty(int size, boolean randomStart) implements Layout {

    public Empty {
        Sizes.requireAtLeast(5, size, "Empty");
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.border();
        canvas.put(size - 2, size - 2, Tile.GOAL);
        if (randomStart) {
            canvas.agentAnywhere();
        } else {
            canvas.agent(1, 1, 0);
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

    @Override
    public int width() {
        return size;
    }

    @Override
    public int height() {
        return size;
    }

    @Override
    public int maxSteps() {
        return 4 * size * size;
    }
}
