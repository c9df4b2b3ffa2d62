package io.cambrian.evaluators.environment.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SnakeTest extends VectorEnvironmentConformance {

    private static final int UP = 0;
    private static final int RIGHT = 1;
    private static final int DOWN = 2;
    private static final int LEFT = 3;

    private final float[] rewards = new float[1];
    private final boolean[] terminated = new boolean[1];

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(new Snake(copies, 12, 12), horizon);
    }

    @Override
    protected int horizon() {
        return 4_000;
    }

    @Test
    void eatingGrowsAndTheTailStays() {
        Snake game = placed(2, 0, 1);
        step(game, RIGHT);
        assertEquals(1f, rewards[0]);
        float[] seen = observed(game);
        for (int cell = 0; cell < 3; cell++) {
            assertEquals(1f, seen[cell]);
            assertEquals((float) ((cell + 1) / 3.0), seen[36 + cell], "order");
        }
        assertEquals(1f, seen[9 + 2], "head");
        assertEquals(1f, seen[18], "tail");
        assertFalse(terminated[0]);
    }

    @Test
    void theBorderAndTheBodyAreDeadlyButTheCellThatTheTailLeavesIsNot() {
        Snake game = placed(8, 0, 1);
        step(game, UP);
        assertTrue(terminated[0]);
        game = placed(8, 0, 1, 4, 3);
        step(game, UP);
        assertFalse(terminated[0], "the tail moves away");
        game = placed(8, 2, 1, 0, 3, 4);
        step(game, UP);
        assertTrue(terminated[0]);
        assertEquals(1f, observed(game)[9 + 4], "the snake is shown where it was");
    }

    @Test
    void theBoardThatIsFullEndsTheGame() {
        Snake game = placed(8, 6, 3, 0, 1, 2, 5, 4, 7);
        step(game, RIGHT);
        assertEquals(1f, rewards[0]);
        assertTrue(terminated[0]);
    }

    /** Round and round through all cells: right along the first row, then up and down the others column by column. */
    @Test
    void whoWalksACircleThroughAllCellsEatsEveryFruit() {
        DiscreteEnvironment environment = new DiscreteLockstep(new Snake(20, 6, 6), 4_000);
        Episodes episodes = Episodes.play(environment, SnakeTest::circle, new RootSeed(1).search(), 1);
        assertEquals(35.0, episodes.meanReturn());
    }

    private static void circle(float[] observations, int[] actions) {
        int copies = actions.length;
        for (int copy = 0; copy < copies; copy++) {
            int head = 0;
            while (observations[(36 + head) * copies + copy] == 0) {
                head++;
            }
            int row = head / 6;
            int column = head % 6;
            boolean downwards = column % 2 == 1;
            actions[copy] = row == 0
                    ? (column < 5 ? RIGHT : DOWN)
                    : downwards ? (row < 5 ? DOWN : LEFT) : row > 1 ? UP : column > 0 ? LEFT : UP;
        }
    }

    /**
     * One random step from 40,000 random starts. Of 36 · 4 moves, 24 leave the board; a fruit lies beside a head in a given
     * direction in 120 of 36 · 35 placements. 5 standard errors.
     */
    @Test
    void theFirstRandomStepBringsTheExactExpectation() {
        int copies = 40_000;
        Snake game = new Snake(copies, 6, 6);
        CounterRandom random = new CounterRandom(1, 0);
        int[] actions = new int[copies];
        for (int copy = 0; copy < copies; copy++) {
            game.reset(copy, random);
            actions[copy] = random.nextInt(4);
        }
        float[] paid = new float[copies];
        boolean[] ended = new boolean[copies];
        game.step(actions, paid, ended);
        double eaten = 0;
        double died = 0;
        for (int copy = 0; copy < copies; copy++) {
            eaten += paid[copy];
            died += ended[copy] ? 1 : 0;
        }
        assertEquals(120.0 / (36 * 35) / 4, eaten / copies, 5 * Math.sqrt(0.0238 / copies));
        assertEquals(1.0 / 6, died / copies, 5 * Math.sqrt(0.139 / copies));
    }

    @Test
    void aBoardHasTwoRows() {
        assertThrows(IllegalArgumentException.class, () -> new Snake(1, 1, 6));
    }

    /** A snake on 3 × 3 cells. */
    private static Snake placed(int fruit, int... cellsFromTail) {
        Snake game = new Snake(1, 3, 3);
        game.reset(0, new CounterRandom(1, 0));
        game.place(0, fruit, cellsFromTail);
        return game;
    }

    private void step(Snake game, int action) {
        game.step(new int[] {action}, rewards, terminated);
    }

    private static float[] observed(Snake game) {
        float[] observations = new float[game.observationSize()];
        Arrays.fill(observations, 7);
        game.observe(0, 1, observations);
        return observations;
    }
}
