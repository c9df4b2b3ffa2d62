package io.cambrian.evaluators.environment.minigrid;

/**
 * A chain of rooms of different sizes, joined by doors, with the agent in the first and the goal in the last.
 *
 * <p>On 25 × 25 cells, N rooms are placed one after the other. Both sides of a room measure 4 to S cells, walls included, each
 * uniformly. The first room's top left corner is anywhere, and it counts as entered from the left. From each room one wall
 * other than that of its entry is drawn and in it a place for the exit, which is the next room's entry; the next room lies on
 * the other side, shifted along that wall uniformly. It has to lie within the grid without its last row, and to overlap no
 * room but the one before it. After 8 failures the chain is given up and begun anew. Entries are closed doors of any
 * colour but that of the door before. The agent,
 * looking anywhere, lies in any cell of its room, and so does the goal. Time limit 20 N.
 */
public final class MultiRoom implements Layout {

    private static final int SIZE = 25;
    private static final int SMALLEST_ROOM = 4;
    private static final int ATTEMPTS = 8;
    private static final int RIGHT = 0;
    private static final int DOWN = 1;
    private static final int LEFT = 2;

    private final String name;
    private final int rooms;
    private final int largestRoom;
    private final int[] left;
    private final int[] top;
    private final int[] columns;
    private final int[] rows;
    private final int[] entrySide;
    private final int[] entryX;
    private final int[] entryY;

    /**
     * The layout.
     *
     * @param member how this member is told from others, such as {@code N2-S4-v0}
     * @param rooms N, 1 to 6
     * @param largestRoom S, at least 4
     */
    public MultiRoom(String member, int rooms, int largestRoom) {
        Sizes.requireAtLeast(SMALLEST_ROOM, largestRoom, "MultiRoom");
        if (rooms < 1 || rooms > 6) {
            throw new IllegalArgumentException("MultiRoom has room for 1 to 6 rooms, found " + rooms);
        }
        name = "MultiRoom-" + member;
        this.rooms = rooms;
        this.largestRoom = largestRoom;
        left = new int[rooms];
        top = new int[rooms];
        columns = new int[rooms];
        rows = new int[rooms];
        entrySide = new int[rooms];
        entryX = new int[rooms];
        entryY = new int[rooms];
    }

    @Override
    public void draw(Canvas canvas) {
        boolean placed;
        do {
            placed = placeChain(canvas);
        } while (!placed);
        int colour = Tile.COLOURS;
        for (int room = 0; room < rooms; room++) {
            canvas.frame(left[room], top[room], columns[room], rows[room]);
            if (room > 0) {
                colour = otherColour(canvas, colour);
                canvas.put(entryX[room], entryY[room], Tile.closedDoor(colour));
            }
        }
        int last = rooms - 1;
        canvas.agentWithin(left[0], top[0], columns[0], rows[0]);
        canvas.putWithin(left[last], top[last], columns[last], rows[last], Tile.GOAL);
    }

    /** Any colour but one; any at all when that one is none. */
    private static int otherColour(Canvas canvas, int but) {
        int colour = canvas.between(0, but == Tile.COLOURS ? Tile.COLOURS : Tile.COLOURS - 1);
        return colour < but ? colour : colour + 1;
    }

    private boolean placeChain(Canvas canvas) {
        boolean placed = place(0, LEFT, canvas.between(0, SIZE - 2), canvas.between(0, SIZE - 2), canvas);
        for (int room = 1; room < rooms && placed; room++) {
            placed = false;
            for (int attempt = 0; attempt < ATTEMPTS && !placed; attempt++) {
                placed = placeBehind(room, canvas);
            }
        }
        return placed;
    }

    /** Draws an exit of the room before and places a room there. */
    private boolean placeBehind(int room, Canvas canvas) {
        int before = room - 1;
        int exit = canvas.between(0, World.DIRECTIONS - 1);
        exit = exit < entrySide[before] ? exit : exit + 1;
        boolean sideways = exit == RIGHT || exit == LEFT;
        int x = sideways
                ? left[before] + (exit == RIGHT ? columns[before] - 1 : 0)
                : left[before] + canvas.between(1, columns[before] - 1);
        int y = sideways
                ? top[before] + canvas.between(1, rows[before] - 1)
                : top[before] + (exit == DOWN ? rows[before] - 1 : 0);
        return place(room, (exit + 2) % World.DIRECTIONS, x, y, canvas);
    }

    /** Draws a room's size and place around its entry and keeps it if it fits. */
    private boolean place(int room, int side, int x, int y, Canvas canvas) {
        int width = canvas.between(SMALLEST_ROOM, largestRoom + 1);
        int height = canvas.between(SMALLEST_ROOM, largestRoom + 1);
        boolean sideways = side == RIGHT || side == LEFT;
        left[room] = sideways || room == 0 ? x - (side == RIGHT ? width - 1 : 0) : canvas.between(x - width + 2, x);
        top[room] = room == 0 ? y : sideways ? canvas.between(y - height + 2, y) : y - (side == DOWN ? height - 1 : 0);
        columns[room] = width;
        rows[room] = height;
        entrySide[room] = side;
        entryX[room] = x;
        entryY[room] = y;
        return fits(room);
    }

    private boolean fits(int room) {
        boolean inside = left[room] >= 0
                && top[room] >= 0
                && left[room] + columns[room] <= SIZE
                && top[room] + rows[room] < SIZE;
        for (int other = 0; other < room - 1 && inside; other++) {
            inside = left[room] + columns[room] < left[other]
                    || left[other] + columns[other] <= left[room]
                    || top[room] + rows[room] < top[other]
                    || top[other] + rows[other] <= top[room];
        }
        return inside;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int width() {
        return SIZE;
    }

    @Override
    public int height() {
        return SIZE;
    }

    @Override
    public int maxSteps() {
        return 20 * rooms;
    }
}
