package io.cambrian.evaluators.environment.minigrid;

/**
 * A locked door has to be opened with a key on the way to the goal.
 *
 * <p>N × N cells, walls included. A wall in a column from 2 to N − 3 divides the room; in it, in a row from 1 to N − 3, is a
 * locked yellow door. To its left lie, each in any free cell, the agent, looking anywhere, and a yellow key. The goal is in
 * the bottom right corner. All of these are uniform. Time limit 10 N².
 *
 * @param size N, at least 5
 */
public record DoorKey(int size) implements SquareRoom {

    public DoorKey {
        Sizes.requireAtLeast(5, size, "DoorKey");
    }

    @Override
    public void draw(Canvas canvas) {
        drawRoom(canvas);
        int divide = canvas.between(2, size - 2);
        canvas.column(divide, 0, size, Tile.WALL);
        canvas.put(divide, canvas.between(1, size - 2), Tile.lockedDoor(Tile.YELLOW));
        canvas.agentWithin(0, 0, divide, size);
        canvas.putWithin(0, 0, divide, size, Tile.key(Tile.YELLOW));
    }

    @Override
    public String name() {
        return "DoorKey-" + size + "x" + size + "-v0";
    }

    @Override
    public int maxSteps() {
        return 10 * size * size;
    }
}
