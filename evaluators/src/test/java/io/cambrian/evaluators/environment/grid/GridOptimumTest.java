package io.cambrian.evaluators.environment.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.environment.Policy;
import io.cambrian.searchspace.curriculum.LevelRanges;
import io.cambrian.searchspace.curriculum.Range;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridOptimumTest {

    /** Right at once is best. At random: right at once (1/5), or after one of the three actions that stay (3/5 · 1/5). */
    @Test
    void twoStepsBesideAnObject() {
        GridOptimum optimum = GridOptimum.of(beside(new ObjectType(1, 0, 0), 2));
        assertEquals(1, optimum.bestReturn(), 1e-15);
        assertEquals(0.32, optimum.randomReturn(), 1e-15);
        assertEquals(GridAction.RIGHT, optimum.bestAction(1, 0, 1));
    }

    /** Collected in steps 1, 3 and 5, since what comes back in a step is collected in the next one at the earliest. */
    @Test
    void whatAlwaysComesBackIsCollectedEveryOtherStep() {
        assertEquals(3, GridOptimum.of(beside(new ObjectType(1, 0, 1), 5)).bestReturn(), 1e-15);
        assertEquals(1.5, GridOptimum.of(beside(new ObjectType(1, 0, 0.5), 3)).bestReturn(), 1e-15);
        assertEquals(1.5, GridOptimum.of(beside(new ObjectType(1, 0.5, 1), 3)).bestReturn(), 1e-15);
    }

    @Test
    void whatHurtsIsAvoided() {
        GridOptimum optimum = GridOptimum.of(beside(new ObjectType(-1, 0, 1), 9));
        assertEquals(0, optimum.bestReturn());
        assertTrue(optimum.randomReturn() < -0.5);
    }

    /** Two objects on 2 × 2 cells and four steps: every action and every pattern of coming back, one by one. */
    @Test
    void agreesWithTheSumOverAllFutures() {
        CounterRandom random = new CounterRandom(5, 0);
        LevelDistribution tiny =
                new LevelDistribution(new LevelRanges(new Range(4, 4), new Range(2, 3), new Range(1, 2), 1));
        for (int i = 0; i < 20; i++) {
            GridLevel level = tiny.sample(random);
            GridOptimum optimum = GridOptimum.of(level);
            int all = (1 << level.objects().size()) - 1;
            assertEquals(future(level, 0, level.start(), all, true), optimum.bestReturn(), 1e-14);
            assertEquals(future(level, 0, level.start(), all, false), optimum.randomReturn(), 1e-14);
        }
    }

    private static double future(GridLevel level, int time, int cell, int present, boolean best) {
        if (time == level.horizon()) {
            return 0;
        }
        double[] values = IntStream.range(0, 5)
                .mapToDouble(action ->
                        entered(level, time, level.neighbour(cell, GridAction.values()[action]), present, best))
                .toArray();
        return best
                ? Arrays.stream(values).max().orElseThrow()
                : Arrays.stream(values).sum() / 5;
    }

    private static double entered(GridLevel level, int time, int cell, int present, boolean best) {
        double reward = 0;
        double goesOn = 1;
        int left = present;
        for (int object = 0; object < level.objects().size(); object++) {
            if ((present >> object & 1) != 0 && level.objects().get(object).cell() == cell) {
                reward += level.typeOf(object).reward();
                goesOn -= level.typeOf(object).termination();
                left &= ~(1 << object);
            }
        }
        double value = 0;
        for (int back = 0; back < 1 << level.objects().size(); back++) {
            if ((back & present) == 0) {
                double probability = 1;
                for (int object = 0; object < level.objects().size(); object++) {
                    double respawn = level.typeOf(object).respawn();
                    boolean absent = (present >> object & 1) == 0;
                    probability *= !absent ? 1 : (back >> object & 1) != 0 ? respawn : 1 - respawn;
                }
                value += probability * future(level, time + 1, cell, left | back, best);
            }
        }
        return reward + goesOn * value;
    }

    /**
     * 1,000 episodes of both policies on each of ten levels: 5 standard errors, so that a right program fails for fewer than
     * one seed in 50,000.
     */
    @Test
    void playBringsWhatIsComputed() {
        CounterRandom random = new CounterRandom(8, 0);
        for (int i = 0; i < 10; i++) {
            GridLevel level = (i < 6 ? LevelDistribution.DEBUG : LevelDistribution.SMALL).sample(random);
            GridOptimum optimum = GridOptimum.of(level);
            assertMean(optimum.bestReturn(), play(level, optimum.policy()), level);
            Policy uniform = (observations, actions) -> Arrays.setAll(actions, copy -> random.nextInt(5));
            assertMean(optimum.randomReturn(), play(level, uniform), level);
            assertTrue(optimum.bestReturn() >= optimum.randomReturn());
        }
    }

    /** The best policy of another horizon is a policy like any other. */
    @Test
    void noOtherPolicyDoesBetter() {
        GridLevel level = HandMadeLevel.SPARSE.level(new CounterRandom(0, 0));
        GridLevel hurried = new GridLevel(
                level.size(), level.walls(), level.start(), level.types(), level.objects(), Placement.FIXED, 20);
        assertTrue(GridOptimum.of(level).bestReturn() >= GridOptimum.of(hurried).bestReturn());
        Episodes byHeart = play(level, GridOptimum.of(level).policy());
        assertEquals(1, byHeart.meanReturn(), "the only good object ends the episode");
    }

    @Test
    void levelsWithRandomPlacesAreRefused() {
        GridLevel level = HandMadeLevel.RANDOM_DENSE.level(new CounterRandom(0, 0));
        assertThrows(IllegalArgumentException.class, () -> GridOptimum.of(level));
    }

    @Test
    void whatWouldTakeTooLongIsRefused() {
        GridLevel level = GridWorldTest.level(100, Set.of(), 0, new ObjectType(1, 0, 0), 1, 10_000);
        assertThrows(IllegalArgumentException.class, () -> GridOptimum.of(level));
    }

    private static Episodes play(GridLevel level, Policy policy) {
        TimedGridWorld game = new TimedGridWorld(new GridWorld(100, level, GridView.TABULAR));
        return Episodes.play(new DiscreteLockstep(game, level.horizon()), policy, new RootSeed(3).search(), 10);
    }

    private static void assertMean(double expected, Episodes episodes, GridLevel level) {
        double mean = episodes.meanReturn();
        double squares = episodes.returns().stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        double error = Math.sqrt(squares) / episodes.returns().size();
        assertEquals(expected, mean, 5 * error + 1e-6, level::toString);
    }

    private static GridLevel beside(ObjectType type, int horizon) {
        return new GridLevel(2, Set.of(), 0, List.of(type), List.of(new GridObject(1, 0)), Placement.FIXED, horizon);
    }
}
