package io.cambrian.evaluators.environment.minigrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UnlockTest extends MiniGridConformance {

    @Override
    protected Layout layout() {
        return new Unlock();
    }

    @Test
    void theKeyFitsTheDoorAndLiesOnTheAgentsSide() {
        Levels.forEach(new Unlock(), 300, world -> {
            int door = world.tile(Levels.cellOf(world, Tile.DOOR_OBJECT));
            int key = Levels.cellOf(world, Tile.KEY_OBJECT);
            assertEquals(Tile.lockedDoor(Tile.colour(door)), door);
            assertEquals(Tile.key(Tile.colour(door)), world.tile(key));
            assertTrue(world.column(key) < 5 && world.column(world.position(0)) < 5);
            int ahead = world.tile(world.ahead(0));
            assertTrue(ahead == Tile.EMPTY || ahead == Tile.WALL);
        });
    }

    @Test
    void doorAndColourAreUniform() {
        Levels.assertUniform(new Unlock(), 1, 5, world -> world.row(Levels.cellOf(world, Tile.DOOR_OBJECT)));
        Levels.assertUniform(
                new Unlock(), 0, Tile.COLOURS, world -> Tile.colour(world.tile(Levels.cellOf(world, Tile.KEY_OBJECT))));
    }

    @Test
    void everyLevelCanBeSolved() {
        Levels.assertSolvable(Unlock::new, 20);
    }
}
