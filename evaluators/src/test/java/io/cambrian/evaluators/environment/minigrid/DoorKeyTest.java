package io.cambrian.evaluators.environment.minigrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DoorKeyTest extends MiniGridConformance {

    @Override
    protected Layout layout() {
        return new DoorKey(5);
    }

    @Override
    protected int distinctStarts() {
        return 38;
    }

    @Test
    void aLockedDoorInAFullWallPartsAgentAndKeyFromTheGoal() {
        Levels.forEach(new DoorKey(8), 500, world -> {
            int door = Levels.cellOf(world, Tile.DOOR_OBJECT);
            assertEquals(Tile.lockedDoor(Tile.YELLOW), world.tile(door));
            assertTrue(world.row(door) >= 1 && world.row(door) <= 5);
            for (int y = 0; y < 8; y++) {
                int cell = world.cell(0, world.column(door), y);
                assertTrue(cell == door || world.tile(cell) == Tile.WALL);
            }
            int key = Levels.cellOf(world, Tile.KEY_OBJECT);
            assertEquals(Tile.key(Tile.YELLOW), world.tile(key));
            assertTrue(world.column(key) < world.column(door));
            assertTrue(world.column(world.position(0)) < world.column(door));
            assertEquals(Tile.GOAL, world.tile(world.cell(0, 6, 6)));
        });
    }

    @Test
    void theWallAndTheDoorAreUniform() {
        Levels.assertUniform(new DoorKey(8), 2, 6, world -> world.column(Levels.cellOf(world, Tile.DOOR_OBJECT)));
        Levels.assertUniform(new DoorKey(8), 1, 6, world -> world.row(Levels.cellOf(world, Tile.DOOR_OBJECT)));
    }

    @Test
    void everyLevelCanBeSolved() {
        Levels.assertSolvable(() -> new DoorKey(5), 50);
        Levels.assertSolvable(() -> new DoorKey(8), 10);
    }
}
