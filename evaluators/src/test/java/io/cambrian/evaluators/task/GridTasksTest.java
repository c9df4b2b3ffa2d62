package io.cambrian.evaluators.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.grid.HandMadeLevel;
import io.cambrian.searchspace.curriculum.LevelRanges;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridTasksTest {

    private static final TaskCatalogue TASKS = TaskCatalogue.standard();

    @Test
    void handMadeLevelsAndDistributionsHaveNamesOfTheirOwn() {
        for (HandMadeLevel made : HandMadeLevel.values()) {
            assertTrue(TASKS.byName("GridWorld-" + made).levels().isEmpty());
        }
        for (String ranges : LevelRanges.names()) {
            assertTrue(TASKS.byName("GridWorld-levels-" + ranges).levels().isPresent());
            assertTrue(TASKS.byName("GridWorld-any-" + ranges).levels().isPresent());
        }
        assertThrows(UnknownTaskException.class, () -> TASKS.byName("GridWorld-levels-tiny"));
    }

    @Test
    void aSeedDrawsALevelThatIsSeenLikeAllOthers() {
        Task task = TASKS.byName("GridWorld-any-small");
        Task level = task.drawn(new SearchSeed(1));
        assertEquals(task.observationSpace(), level.observationSpace());
        assertEquals(level.scores(), task.drawn(new SearchSeed(1)).scores());
        assertNotEquals(level.scores(), task.drawn(new SearchSeed(2)).scores());
    }

    /** Among the others are levels in which nothing that pays can be reached, or not in time. */
    @Test
    void levelsWorthPlayingAllHaveAnOptimumAboveRandomPlay() {
        assertEquals(100, withOptimum("GridWorld-levels-small"));
        assertTrue(withOptimum("GridWorld-any-small") < 100);
    }

    private static long withOptimum(String name) {
        Task task = TASKS.byName(name);
        return IntStream.range(0, 100)
                .filter(seed ->
                        task.drawn(new SearchSeed(seed)).scores().optimum().isPresent())
                .count();
    }
}
