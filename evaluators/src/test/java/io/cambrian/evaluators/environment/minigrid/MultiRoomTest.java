package io.cambrian.evaluators.environment.minigrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MultiRoomTest extends MiniGridConformance {

    @Override
    protected Layout layout() {
        return new MultiRoom("N2-S4-v0", 2, 4);
    }

    @Test
    void everyDoorIsShutAndLeadsOn() {
        Levels.forEach(new MultiRoom("N6-v0", 6, 10), 100, world -> {
            assertEquals(5, Levels.count(world, Tile.DOOR_OBJECT));
            assertEquals(1, Levels.count(world, Tile.GOAL_OBJECT));
            assertEquals(Tile.CLOSED, Tile.state(world.tile(Levels.cellOf(world, Tile.DOOR_OBJECT))));
        });
    }

    @Test
    void everyLevelCanBeSolved() {
        Levels.assertSolvable(() -> new MultiRoom("N2-S4-v0", 2, 4), 20);
        Levels.assertSolvable(() -> new MultiRoom("N4-S5-v1", 4, 5), 10);
    }

    @Test
    void anImpossibleNumberOfRoomsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new MultiRoom("N0", 0, 4));
        assertThrows(IllegalArgumentException.class, () -> new MultiRoom("N7", 7, 4));
        assertThrows(IllegalArgumentException.class, () -> new MultiRoom("S3", 2, 3));
    }
}
