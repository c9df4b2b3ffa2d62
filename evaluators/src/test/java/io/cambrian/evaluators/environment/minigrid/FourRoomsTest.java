package io.cambrian.evaluators.environment.minigrid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FourRoomsTest extends MiniGridConformance {

    @Override
    protected Layout layout() {
        return new FourRooms();
    }

    @Test
    void eachPieceOfWallHasOneGap() {
        Levels.forEach(new FourRooms(), 300, world -> {
            assertEquals(1, gaps(world, 9, 1, 0, 1));
            assertEquals(1, gaps(world, 9, 10, 0, 1));
            assertEquals(1, gaps(world, 1, 9, 1, 0));
            assertEquals(1, gaps(world, 10, 9, 1, 0));
            assertEquals(Tile.WALL, world.tile(world.cell(0, 9, 9)));
        });
    }

    private static int gaps(World world, int x, int y, int right, int down) {
        int gaps = 0;
        for (int i = 0; i < 8; i++) {
            gaps += world.tile(world.cell(0, x + i * right, y + i * down)) == Tile.WALL ? 0 : 1;
        }
        return gaps;
    }

    @Test
    void everyLevelCanBeSolved() {
        Levels.assertSolvable(FourRooms::new, 20);
    }
}
