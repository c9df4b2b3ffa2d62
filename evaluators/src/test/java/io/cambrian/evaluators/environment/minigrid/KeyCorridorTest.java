package io.cambrian.evaluators.environment.minigrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KeyCorridorTest extends MiniGridConformance {

    @Override
    protected Layout layout() {
        return new KeyCorridor(3, 1);
    }

    @Override
    protected int distinctStarts() {
        return 62;
    }

    @Test
    void oneLockedDoorOneKeyAndOneBall() {
        Levels.forEach(new KeyCorridor(4, 3), 200, world -> {
            int key = Levels.cellOf(world, Tile.KEY_OBJECT);
            int ball = Levels.cellOf(world, Tile.BALL_OBJECT);
            assertEquals(1, Levels.count(world, Tile.KEY_OBJECT));
            assertEquals(1, Levels.count(world, Tile.BALL_OBJECT));
            assertTrue(world.column(key) < 3 && world.column(ball) > 6);
            int locked = lockedDoor(world);
            assertEquals(Tile.lockedDoor(Tile.colour(world.tile(key))), world.tile(locked));
            assertEquals(6, world.column(locked));
            assertEquals(world.row(ball) / 3, world.row(locked) / 3);
        });
    }

    private static int lockedDoor(World world) {
        for (int y = 0; y < world.height(); y++) {
            for (int x = 0; x < world.width(); x++) {
                int cell = world.cell(0, x, y);
                if (Tile.object(world.tile(cell)) == Tile.DOOR_OBJECT && Tile.state(world.tile(cell)) == Tile.LOCKED) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no door is locked");
    }

    @Test
    void theLockedRoomIsUniform() {
        Levels.assertUniform(new KeyCorridor(3, 3), 0, 3, world -> world.row(lockedDoor(world)) / 2);
    }

    @Test
    void everyLevelCanBeSolved() {
        Levels.assertSolvable(() -> new KeyCorridor(3, 1), 20);
        Levels.assertSolvable(() -> new KeyCorridor(3, 2), 10);
    }

    /** Unlocked doors are opened beforehand, since the agent can open any that it walks up to. */
    @Test
    void everyLargeLevelCanBeSolvedOnceItsUnlockedDoorsAreOpen() {
        Layout layout = new KeyCorridor(6, 3);
        LevelSolver solver = new LevelSolver(layout);
        Levels.forEach(layout, 5, world -> {
            open(world);
            assertTrue(solver.fewestSteps(world, 0).isPresent());
        });
    }

    private static void open(World world) {
        for (int y = 0; y < world.height(); y++) {
            for (int x = 0; x < world.width(); x++) {
                int cell = world.cell(0, x, y);
                int colour = Tile.colour(world.tile(cell));
                if (world.tile(cell) == Tile.closedDoor(colour)) {
                    world.put(cell, Tile.openDoor(colour));
                }
            }
        }
    }
}
