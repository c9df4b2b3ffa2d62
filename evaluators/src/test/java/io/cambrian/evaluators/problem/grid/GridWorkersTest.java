package io.cambrian.evaluators.problem.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.problem.design.DesignProblems;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridWorkersTest {

    private static final Seed SEED = new RootSeed(2).report();
    private static final int PUZZLES = 400;

    /** Whatever explains the examples with fewer operations would be a simpler reading of the puzzle. */
    @Test
    void examplesTellTheRule() {
        CounterRandom random = new CounterRandom(4, 0);
        for (int i = 0; i < 50; i++) {
            GridPuzzle puzzle = GridPuzzles.draw(random);
            assertNotEquals(puzzle.question(), puzzle.solution());
            RuleSearch everything = new RuleSearch(puzzle, 20_000);
            assertTrue(
                    everything.search(List.of(), List.of(GridOperation.values()), 20_000),
                    "all rules of up to three operations were tried");
            assertEquals(GridPuzzle.EXAMPLES, puzzle.explained(everything.best()));
        }
    }

    /**
     * Shares have a standard error of at most 0.025 with 400 puzzles; the differences on the same puzzles are known to be above
     * 0.3, so the order fails by chance with a probability far below 0.001.
     */
    @Test
    void whereAnswersCanBeTestedTestingBeatsVoting() {
        double one = solved("chain-of-thought");
        double voted = solved("self-consistency");
        double tested = solved("tested-attempts");
        assertEquals(0.46, one, 0.1);
        assertEquals(0.88, tested, 0.06);
        assertTrue(tested > voted + 0.2, tested + " by tests, " + voted + " by votes");
    }

    @Test
    void aStreamCanBeBegunAnywhere() {
        DesignProblems problems = GridWorkers.problems();
        float[] whole = problems.prepare(NamedDesigns.byName("toa"))
                .attempt(SEED, 0, 60)
                .scores();
        float[] tail = problems.prepare(NamedDesigns.byName("toa"))
                .attempt(SEED, 40, 20)
                .scores();
        assertArrayEquals(Arrays.copyOfRange(whole, 40, 60), tail);
    }

    private static double solved(String design) {
        float[] scores = GridWorkers.problems()
                .prepare(NamedDesigns.byName(design))
                .attempt(SEED, 0, PUZZLES)
                .scores();
        double sum = 0;
        for (float score : scores) {
            sum += score;
        }
        return sum / PUZZLES;
    }
}
