package io.cambrian.evaluators.environment.minigrid;

/**
 * A ball lies in a locked room off a corridor; the key is in another room.
 *
 * <p>Three columns of R rooms of S × S cells, walls included; those of the middle column are one corridor. A locked door of any
 * colour leads from it to one of the rooms on the right, with a ball of any colour inside; the key of the door's colour is in
 * one of the rooms on the left; the agent is in the middle of the corridor's R rooms, looking at no thing. Unlocked doors of
 * any colours are then put between any rooms but the locked one until all can be reached. Picking up the ball is success; it
 * takes free hands, so the key is to be dropped first. Time limit 30 S².
 */
public final class KeyCorridor implements Layout {

    private static final int LEFT = 0;
    private static final int CORRIDOR = 1;
    private static final int RIGHT = 2;

    private final int roomSize;
    private final int rows;
    private final RoomGrid rooms;

    /**
     * The layout.
     *
     * @param roomSize S, at least 3
     * @param rows R, at least 1
     */
    public KeyCorridor(int roomSize, int rows) {
        Sizes.requireAtLeast(3, roomSize, "KeyCorridor");
        if (rows < 1) {
            throw new IllegalArgumentException("KeyCorridor has at least 1 row of rooms, found " + rows);
        }
        this.roomSize = roomSize;
        this.rows = rows;
        rooms = new RoomGrid(3, rows, roomSize);
    }

    @Override
    public void draw(Canvas canvas) {
        rooms.draw(canvas);
        for (int row = 0; row + 1 < rows; row++) {
            rooms.openDownwards(canvas, CORRIDOR, row);
        }
        int treasury = canvas.between(0, rows);
        int colour = canvas.between(0, Tile.COLOURS);
        rooms.door(canvas, RIGHT, treasury, RoomGrid.LEFT, Tile.lockedDoor(colour));
        rooms.put(canvas, RIGHT, treasury, Tile.ball(canvas.between(0, Tile.COLOURS)));
        rooms.put(canvas, LEFT, canvas.between(0, rows), Tile.key(colour));
        rooms.putAgent(canvas, CORRIDOR, rows / 2);
        rooms.connectAll(canvas, CORRIDOR, rows / 2);
    }

    @Override
    public Mission mission() {
        return Mission.PICK_UP_A_BALL;
    }

    @Override
    public String name() {
        return "KeyCorridorS" + roomSize + "R" + rows + "-v0";
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
        return 30 * roomSize * roomSize;
    }
}
