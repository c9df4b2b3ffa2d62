package io.cambrian.evaluators.environment.minigrid;

/**
 * A locked door is to be opened.
 *
 * <p>Two rooms of 6 × 6 cells, walls included, side by side, and between them a locked door of any colour. The key of that
 * colour and the agent lie in any free cells of the left room, the agent looking at neither. Opening the door is success. Time
 * limit 288.
 */
public final class Unlock implements Layout {

    private static final int ROOM_SIZE = 6;

    private final RoomGrid rooms = new RoomGrid(2, 1, ROOM_SIZE);

    @Override
    public void draw(Canvas canvas) {
        int colour = canvas.between(0, Tile.COLOURS);
        rooms.draw(canvas);
        rooms.door(canvas, 0, 0, RoomGrid.RIGHT, Tile.lockedDoor(colour));
        rooms.put(canvas, 0, 0, Tile.key(colour));
        rooms.putAgent(canvas, 0, 0);
    }

    @Override
    public Mission mission() {
        return Mission.OPEN_A_DOOR;
    }

    @Override
    public String name() {
        return "Unlock-v0";
    }

    @Override
    public int width() {
        return rooms.width();
    }

    @Override
    public int height() {
        return rooms.height();
    }

    @Override
    public int maxSteps() {
        return 8 * ROOM_SIZE * ROOM_SIZE;
    }
}
