package io.cambrian.evaluators.environment.minigrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules worked by hand: the agent stands in the second column of the second row and looks right. */
class WorldTest {

    private final World world = new World(new DoorKey(8), 1);
    private final float[] reward = new float[1];
    private final boolean[] terminated = new boolean[1];

    @BeforeEach
    void startInAnEmptyRoom() {
        world.clear(0);
        world.putAgent(0, world.cell(0, 1, 1), 0);
    }

    @Test
    void aKeyIsPickedUpCarriedAndDropped() {
        putAhead(Tile.key(Tile.RED));
        step(World.PICK_UP);
        assertEquals(Tile.key(Tile.RED), world.carried(0));
        assertEquals(Tile.EMPTY, ahead());
        step(World.DROP);
        assertEquals(Tile.EMPTY, world.carried(0));
        assertEquals(Tile.key(Tile.RED), ahead());
    }

    @Test
    void fullHandsPickNothingUpAndNothingIsDroppedOntoAThing() {
        world.carry(0, Tile.key(Tile.RED));
        putAhead(Tile.ball(Tile.BLUE));
        step(World.PICK_UP);
        step(World.DROP);
        assertEquals(Tile.key(Tile.RED), world.carried(0));
        assertEquals(Tile.ball(Tile.BLUE), ahead());
    }

    @Test
    void aLockedDoorOpensToItsOwnColourOnlyAndTheKeyIsKept() {
        putAhead(Tile.lockedDoor(Tile.RED));
        step(World.TOGGLE);
        assertEquals(Tile.lockedDoor(Tile.RED), ahead());
        world.carry(0, Tile.key(Tile.BLUE));
        step(World.TOGGLE);
        assertEquals(Tile.lockedDoor(Tile.RED), ahead());
        world.carry(0, Tile.key(Tile.RED));
        step(World.TOGGLE);
        assertEquals(Tile.openDoor(Tile.RED), ahead());
        assertEquals(Tile.key(Tile.RED), world.carried(0));
    }

    @Test
    void anUnlockedDoorIsOpenedAndShutAndLetsTheAgentThroughWhenOpen() {
        putAhead(Tile.closedDoor(Tile.GREY));
        step(World.FORWARD);
        assertEquals(world.cell(0, 1, 1), world.position(0));
        step(World.TOGGLE);
        step(World.TOGGLE);
        assertEquals(Tile.closedDoor(Tile.GREY), ahead());
        step(World.TOGGLE);
        step(World.FORWARD);
        assertEquals(world.cell(0, 2, 1), world.position(0));
    }

    @Test
    void turningGoesRoundBothWays() {
        for (int expected : new int[] {3, 2, 1, 0}) {
            step(World.LEFT);
            assertEquals(expected, world.direction(0));
        }
        for (int expected : new int[] {1, 2, 3, 0}) {
            step(World.RIGHT);
            assertEquals(expected, world.direction(0));
        }
    }

    @Test
    void theGoalIsWorthLessTheLaterItIsEntered() {
        step(World.TOGGLE);
        putAhead(Tile.GOAL);
        step(World.FORWARD);
        assertTrue(terminated[0]);
        assertEquals((float) (1 - 0.9 * 2 / 640), reward[0]);
    }

    @Test
    void doneDoesNothing() {
        step(World.ACTIONS - 1);
        assertFalse(terminated[0]);
        assertEquals(0, reward[0]);
        assertEquals(world.cell(0, 1, 1), world.position(0));
    }

    private void putAhead(int tile) {
        world.put(world.ahead(0), tile);
    }

    private int ahead() {
        return world.tile(world.ahead(0));
    }

    private void step(int action) {
        world.step(new int[] {action}, reward, terminated);
    }
}
