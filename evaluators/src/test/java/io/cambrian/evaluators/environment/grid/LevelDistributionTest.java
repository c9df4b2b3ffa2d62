package io.cambrian.evaluators.environment.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LevelDistributionTest {

    static List<LevelDistribution> published() {
        return List.of(
                LevelDistribution.ALL,
                LevelDistribution.LARGE,
                LevelDistribution.MEDIUM,
                LevelDistribution.SMALL,
                LevelDistribution.DEBUG);
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyLevelLiesWithinTheRangesAndBothEndsOccur(LevelDistribution distribution) {
        List<GridLevel> levels = levels(distribution);
        IntSummaryStatistics sizes = levels.stream().mapToInt(GridLevel::size).summaryStatistics();
        IntSummaryStatistics objects =
                levels.stream().mapToInt(level -> level.objects().size()).summaryStatistics();
        assertEquals(distribution.ranges().size().least(), sizes.getMin());
        assertEquals(distribution.ranges().size().most(), sizes.getMax());
        assertEquals(distribution.ranges().objects().least(), objects.getMin());
        assertEquals(distribution.ranges().objects().most(), objects.getMax());
        for (GridLevel level : levels) {
            assertTrue(level.horizon() >= distribution.ranges().horizon().least()
                    && level.horizon() <= distribution.ranges().horizon().most());
            assertTrue(level.types().getFirst().reward() >= 0);
            assertTrue(distribution.room().fits(level));
            for (ObjectType type : level.types()) {
                assertTrue(Math.abs(type.reward()) <= 1);
                assertTrue(type.termination() >= 0.01 && type.respawn() >= 0.001 && type.respawn() <= 0.1);
            }
        }
    }

    /** A log-uniform horizon is below the geometric mean of its range half of the time: ±0.08 are 5 standard errors. */
    @Test
    void horizonsAreLogUniform() {
        double middle = Math.sqrt(20 * 750);
        List<GridLevel> levels = levels(LevelDistribution.ALL);
        double below = levels.stream().filter(level -> level.horizon() < middle).count();
        assertEquals(0.5, below / levels.size(), 0.08);
    }

    /** Of 15 walls in 100 cells, 15 · G² / 100 fall inside on average. */
    @Test
    void aboutFifteenPercentOfTheCellsAreWalls() {
        List<GridLevel> levels = levels(LevelDistribution.ALL);
        double walls = levels.stream().mapToInt(level -> level.walls().size()).sum();
        double cells =
                levels.stream().mapToInt(level -> level.size() * level.size()).sum();
        assertEquals(0.15, walls / cells, 0.01);
    }

    @Test
    void theSameGeneratorGivesTheSameLevel() {
        assertEquals(levels(LevelDistribution.SMALL), levels(LevelDistribution.SMALL));
    }

    @Test
    void theHandMadeLevelsAreThePublishedOnes() {
        assertEquals("11×11 cells, 4 objects of 3 types", room(HandMadeLevel.DENSE));
        assertEquals("13×13 cells, 2 objects of 2 types", room(HandMadeLevel.SPARSE));
        assertEquals("11×11 cells, 4 objects of 2 types", room(HandMadeLevel.LONG));
        assertEquals("9×9 cells, 5 objects of 2 types", room(HandMadeLevel.LONGER));
        assertEquals("11×11 cells, 4 objects of 1 types", room(HandMadeLevel.LONG_DENSE));
        assertEquals(
                7, HandMadeLevel.LONGER.level(new CounterRandom(0, 0)).walls().size());
        assertEquals(
                17,
                HandMadeLevel.LONG_DENSE.level(new CounterRandom(0, 0)).walls().size());
    }

    private static String room(HandMadeLevel level) {
        return GridShape.of(level.level(new CounterRandom(0, 0))).toString();
    }

    private static List<GridLevel> levels(LevelDistribution distribution) {
        CounterRandom random = new CounterRandom(11, 0);
        return Stream.generate(() -> distribution.sample(random)).limit(1_000).toList();
    }
}
