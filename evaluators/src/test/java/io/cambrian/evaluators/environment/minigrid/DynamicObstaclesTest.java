package io.cambrian.evaluators.environment.minigrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.CounterRandom;
import org.junit.jupiter.api.Test;

class DynamicObstaclesTest extends MiniGridConformance {

    @Override
    protected Layout layout() {
        return new DynamicObstacles(16, true, 8);
    }

    @Test
    void theAgentOnlyTurnsAndWalks() {
        assertEquals(3, game(1).actions());
    }

    @Test
    void walkingIntoAWallCostsOneAndEndsTheEpisode() {
        MiniGrid game = started();
        float[] reward = new float[1];
        boolean[] terminated = new boolean[1];
        game.step(new int[] {World.LEFT}, reward, terminated);
        assertFalse(terminated[0]);
        game.step(new int[] {World.FORWARD}, reward, terminated);
        assertTrue(terminated[0]);
        assertEquals(-1, reward[0]);
    }

    private static MiniGrid started() {
        MiniGrid game = MiniGrid.partial(new DynamicObstacles(16, false, 8), 1);
        game.reset(0, new CounterRandom(1, 1));
        return game;
    }

    /** Balls are conserved, each moves by one cell, and a lone ball in the open goes to each of eight cells alike. */
    @Test
    void ballsGoToAnyFreeNeighbour() {
        World world = new World(new DynamicObstacles(16, false, 1), 1);
        world.reset(0, new CounterRandom(2, 2));
        int centre = world.cell(0, 8, 8);
        int[] counts = new int[9];
        int moves = 8_000;
        for (int move = 0; move < moves; move++) {
            world.put(world.balls().place(0, 0), Tile.EMPTY);
            world.balls().put(0, 0, centre);
            world.balls().move(0);
            int to = world.balls().place(0, 0);
            assertEquals(1, Levels.count(world, Tile.BALL_OBJECT));
            counts[(world.row(to) - 7) * 3 + world.column(to) - 7]++;
        }
        assertEquals(0, counts[4], "a ball never stays where it can move");
        double deviation = Math.sqrt(moves * (1 / 8.0) * (7 / 8.0));
        for (int neighbour = 0; neighbour < 9; neighbour++) {
            assertTrue(neighbour == 4 || Math.abs(counts[neighbour] - moves / 8.0) < 5 * deviation);
        }
    }

    @Test
    void anImpossibleNumberOfBallsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DynamicObstacles(5, false, 0));
        assertThrows(IllegalArgumentException.class, () -> new DynamicObstacles(5, false, 4));
    }
}
