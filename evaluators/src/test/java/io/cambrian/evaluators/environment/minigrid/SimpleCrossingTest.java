package io.cambrian.evaluators.environment.minigrid;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SimpleCrossingTest extends MiniGridConformance {

    @Override
    protected Layout layout() {
        return new SimpleCrossing(9, 3);
    }

    @Override
    protected int distinctStarts() {
        return 60;
    }

    @Test
    void everyLevelCanBeSolved() {
        Levels.assertSolvable(() -> new SimpleCrossing(9, 1), 20);
        Levels.assertSolvable(() -> new SimpleCrossing(9, 3), 20);
        Levels.assertSolvable(() -> new SimpleCrossing(11, 5), 20);
    }

    /** Of the three columns and three rows in which one wall may stand, counted as columns first. */
    @Test
    void oneWallIsUniformAmongTheLines() {
        Levels.assertUniform(new SimpleCrossing(9, 1), 0, 6, SimpleCrossingTest::onlyWall);
    }

    private static int onlyWall(World world) {
        for (int line = 2; line < 8; line += 2) {
            if (isWalled(world, line, 1, 0, 1)) {
                return line / 2 - 1;
            }
            if (isWalled(world, 1, line, 1, 0)) {
                return line / 2 + 2;
            }
        }
        throw new AssertionError("there is no wall");
    }

    private static boolean isWalled(World world, int x, int y, int right, int down) {
        int walls = 0;
        for (int i = 0; i < 7; i++) {
            walls += world.tile(world.cell(0, x + i * right, y + i * down)) == Tile.WALL ? 1 : 0;
        }
        return walls == 6;
    }

    @Test
    void impossibleNumbersOfWallsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SimpleCrossing(10, 1));
        assertThrows(IllegalArgumentException.class, () -> new SimpleCrossing(9, 0));
        assertThrows(IllegalArgumentException.class, () -> new SimpleCrossing(9, 7));
    }
}
