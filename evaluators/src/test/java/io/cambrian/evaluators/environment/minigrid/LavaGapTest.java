package io.cambrian.evaluators.environment.minigrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.CounterRandom;
import org.junit.jupiter.api.Test;

class LavaGapTest extends MiniGridConformance {

    @Override
    protected Layout layout() {
        return new LavaGap(5);
    }

    @Override
    protected int distinctStarts() {
        return 3;
    }

    @Test
    void theRiverHasOneGap() {
        Levels.forEach(new LavaGap(7), 300, world -> {
            int river = world.column(Levels.cellOf(world, Tile.LAVA_OBJECT));
            assertEquals(4, Levels.count(world, Tile.LAVA_OBJECT));
            assertTrue(river >= 2 && river <= 4);
        });
    }

    @Test
    void theRiverIsUniform() {
        Levels.assertUniform(new LavaGap(7), 2, 5, world -> world.column(Levels.cellOf(world, Tile.LAVA_OBJECT)));
    }

    @Test
    void everyLevelCanBeSolved() {
        Levels.assertSolvable(() -> new LavaGap(7), 50);
    }

    @Test
    void lavaEndsTheEpisodeWithNothing() {
        MiniGrid game = MiniGrid.partial(new LavaGap(5), 1);
        game.reset(0, new CounterRandom(1, 1));
        World world = game.world();
        world.put(world.cell(0, 2, 1), Tile.LAVA);
        float[] reward = {-1};
        boolean[] terminated = new boolean[1];
        game.step(new int[] {World.FORWARD}, reward, terminated);
        assertTrue(terminated[0]);
        assertEquals(0, reward[0]);
    }
}
