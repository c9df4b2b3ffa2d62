package io.cambrian.evaluators.environment.minigrid;

/**
 * A room with a goal in which balls wander about, to be walked past without touching them or the walls.
 *
 * <p>N × N cells, walls included. The agent starts in the top left corner looking right, or, in the random members, in any
 * free cell looking anywhere; the goal is in the bottom right corner. Each ball starts in any free cell. Walls hide nothing.
 * The agent turns and walks only; walking into a ball or a wall costs 1 and ends the episode, even when the ball moves away
 * in the same step. Time limit 4 N².
 *
 * @param size N, at least 5
 * @param randomStart whether the agent starts anywhere
 * @param wanderingBalls how many, at most N / 2 + 1
 */
public record DynamicObstacles(int size, boolean randomStart, int wanderingBalls) implements SquareRoom {

    public DynamicObstacles {
        Sizes.requireAtLeast(5, size, "Dynamic-Obstacles");
        if (wanderingBalls < 1 || wanderingBalls > size / 2 + 1) {
            throw new IllegalArgumentException("a room of " + size + " × " + size + " cells has 1 to " + (size / 2 + 1)
                    + " wandering balls, found " + wanderingBalls);
        }
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
        return "Dynamic-Obstacles-" + (randomStart ? "Random-" : "") + size + "x" + size + "-v0";
    }
}
