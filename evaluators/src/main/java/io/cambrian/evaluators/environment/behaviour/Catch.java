package io.cambrian.evaluators.environment.behaviour;

import io.cambrian.evaluators.environment.BitGame;
import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ball falls straight down a board of 10 rows, unless told otherwise, and 5 columns; a paddle in the bottom row catches it.
 *
 * <p>The ball starts in a random column of the top row and falls one row per step; the paddle starts in the middle and moves
 * left (0), stays (1) or moves right (2), stopped by the walls. After as many steps as there are rows above the bottom, 9 on the
 * usual board, the ball arrives: reward 1 when the paddle is below it, −1 when not, and the episode ends; all other rewards are 0.
 * Observation: the board row by row, 1 where ball or paddle is, 0 elsewhere.
 *
 * <p>Source: Mnih, Heess, Graves and Kavukcuoglu, "Recurrent models of visual attention", NeurIPS 2014, in the form of
 * bsuite (Osband et al., "Behaviour suite for reinforcement learning", ICLR 2020, appendix A).
 */
public final class Catch implements BitGame {

    /** How many steps the ball falls on the usual board, and so the length of every episode there. */
    public static final int STEPS = 9;

    private static final int FEWEST_ROWS = 3;
    private static final int COLUMNS = 5;

    private final int copies;
    private final int rows;
    private final int[] ballRow;
    private final int[] ballColumn;
    private final int[] paddleColumn;

    /** On the usual board. */
    public Catch(int copies) {
        this(copies, STEPS + 1);
    }

    /**
     * On a board of so many rows.
     *
     * @param rows at least 3: with fewer the paddle cannot reach the walls in time
     * @throws IllegalArgumentException when there are fewer
     */
    public Catch(int copies, int rows) {
        if (rows < FEWEST_ROWS) {
            throw new IllegalArgumentException("Catch has at least " + FEWEST_ROWS + " rows, found " + rows);
        }
        this.copies = copies;
        this.rows = rows;
        ballRow = new int[copies];
        ballColumn = new int[copies];
        paddleColumn = new int[copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        ballRow[copy] = 0;
        ballColumn[copy] = random.nextInt(COLUMNS);
        paddleColumn[copy] = COLUMNS / 2;
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            paddleColumn[copy] = Math.clamp(paddleColumn[copy] + actions[copy] - 1, 0, COLUMNS - 1);
            ballRow[copy]++;
            boolean arrived = ballRow[copy] == rows - 1;
            boolean caught = ballColumn[copy] == paddleColumn[copy];
            rewards[copy] = !arrived ? 0 : caught ? 1 : -1;
            terminated[copy] = arrived;
        }
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        int words = Bits.words(observationSize());
        for (int copy = from; copy < to; copy++) {
            Bits.set(bits, copy * words, ballRow[copy] * COLUMNS + ballColumn[copy]);
            Bits.set(bits, copy * words, (rows - 1) * COLUMNS + paddleColumn[copy]);
        }
    }

    @Override
    public Optional<Scene> scene(int copy) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder cells = new StringBuilder(" ".repeat(COLUMNS));
            if (row == rows - 1) {
                cells.setCharAt(paddleColumn[copy], '=');
            }
            if (row == ballRow[copy]) {
                cells.setCharAt(ballColumn[copy], 'o');
            }
            lines.add(cells.toString());
        }
        return Optional.of(new Scene.Board(lines, Map.of('=', Colour.BLUE, 'o', Colour.RED), ""));
    }

    @Override
    public int mostSetBits() {
        return 2;
    }

    @Override
    public List<Integer> observationShape() {
        return List.of(rows, COLUMNS);
    }

    @Override
    public String name() {
        return "Catch";
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return rows * COLUMNS;
    }

    @Override
    public int actions() {
        return 3;
    }
}
