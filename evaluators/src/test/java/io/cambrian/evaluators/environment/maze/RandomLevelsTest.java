package io.cambrian.evaluators.environment.maze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class RandomLevelsTest {

    private static final int LEVELS = 20_000;
    private static final int CELLS = Level.SIZE * Level.SIZE;

    /** A cell stays free with probability (1 − 1/169)^walls; the mean's standard error is below 0.03 of a wall. */
    @Test
    void wallsAreDrawnWithReplacement() {
        for (int walls : new int[] {25, 60}) {
            CounterRandom random = new CounterRandom(3, walls);
            LevelDraft draft = new LevelDraft();
            double sum = 0;
            for (int level = 0; level < LEVELS; level++) {
                new RandomLevels(walls).draw(0, random, draft);
                sum += draft.finish().wallRows().stream()
                        .mapToInt(Integer::bitCount)
                        .sum();
            }
            assertEquals(CELLS * (1 - StrictMath.pow(1 - 1.0 / CELLS, walls)), sum / LEVELS, 0.15);
        }
    }

    @Test
    void goalStartAndDirectionAreUniform() {
        assertUniform(
                CELLS, level -> level.goal().y() * Level.SIZE + level.goal().x());
        assertUniform(
                CELLS, level -> level.start().y() * Level.SIZE + level.start().x());
        assertUniform(Level.DIRECTIONS, Level::direction);
    }

    /** Each count is within five standard deviations: a right source fails for fewer than one seed in 1,000. */
    private static void assertUniform(int values, ToIntFunction<Level> value) {
        CounterRandom random = new CounterRandom(4, values);
        LevelDraft draft = new LevelDraft();
        int[] counts = new int[values];
        for (int level = 0; level < LEVELS; level++) {
            new RandomLevels(25).draw(0, random, draft);
            counts[value.applyAsInt(draft.finish())]++;
        }
        double expected = (double) LEVELS / values;
        for (int count : counts) {
            assertTrue(Math.abs(count - expected) < 5 * Math.sqrt(expected), () -> "found " + count);
        }
    }

    @Test
    void aDraftIsEditedAndFinished() {
        Level open = new Level(Collections.nCopies(Level.SIZE, 0), new Level.Cell(3, 4), new Level.Cell(0, 0), 2);
        LevelDraft draft = new LevelDraft();
        draft.copy(open);
        assertEquals(open, draft.finish());
        draft.wall(5, 6, true);
        assertTrue(draft.finish().isWall(new Level.Cell(5, 6)));
        draft.wall(5, 6, false);
        assertEquals(open, draft.finish());
        draft.wall(3, 4, true);
        assertThrows(IllegalArgumentException.class, draft::finish);
    }

    @Test
    void impossibleLevelsAreRefused() {
        List<Integer> rows = Collections.nCopies(Level.SIZE, 0);
        Level.Cell corner = new Level.Cell(0, 0);
        assertThrows(IllegalArgumentException.class, () -> new Level(rows, corner, corner, 0));
        assertThrows(IllegalArgumentException.class, () -> new Level(rows, corner, new Level.Cell(1, 0), 4));
        assertThrows(IllegalArgumentException.class, () -> new Level(List.of(0), corner, new Level.Cell(1, 0), 0));
        assertThrows(IllegalArgumentException.class, () -> new Level.Cell(13, 0));
        assertThrows(IllegalArgumentException.class, () -> new RandomLevels(151));
    }
}
