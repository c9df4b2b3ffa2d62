package io.cambrian.evaluators.environment.behaviour;

import io.cambrian.evaluators.environment.BitGame;
import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A corridor between a small reward that is near and a large one that is far: whether it pays to look for the large one depends
 * on how much time there is to learn.
 *
 * <p>An agent starts two cells from the left end of C cells. Action 0 goes one cell left, 1 one cell right. The leftmost cell pays
 * 0.2 and ends the episode, the rightmost pays 1 and ends it; nothing else pays. Best return 1 within C − 3 steps. Uniformly random
 * actions find the small reward first: with 9 cells and 20 steps, two of three episodes end on the left and one of six on the right.
 * Observation: one-hot over the cells, so that a linear agent is a table.
 */
public final class Corridor implements BitGame {

    /** The fewest cells, with which the right end is farther than the left one. */
    public static final int FEWEST_CELLS = 6;

    /** What the right end pays. */
    public static final double FAR_REWARD = 1;

    private static final int START = 2;
    private static final double NEAR_REWARD = 0.2;

    private final int copies;
    private final int cells;
    private final int[] cell;

    /**
     * The game.
     *
     * @param cells C, at least {@value #FEWEST_CELLS}
     */
    public Corridor(int copies, int cells) {
        if (cells < FEWEST_CELLS) {
            throw new IllegalArgumentException("a corridor has at least " + FEWEST_CELLS
                    + " cells, or its right end is no farther than its left one; found " + cells);
        }
        this.copies = copies;
        this.cells = cells;
        cell = new int[copies];
    }

    /**
     * The expected return of uniformly random actions, exactly.
     *
     * @param cells C, at least {@value #FEWEST_CELLS}
     * @param steps the time limit of the episode
     */
    public static double randomReturn(int cells, int steps) {
        double[] occupied = new double[cells];
        occupied[START] = 1;
        double expected = 0;
        for (int step = 0; step < steps; step++) {
            double[] next = new double[cells];
            for (int cell = 1; cell < cells - 1; cell++) {
                next[cell - 1] += occupied[cell] / 2;
                next[cell + 1] += occupied[cell] / 2;
            }
            expected += NEAR_REWARD * next[0] + FAR_REWARD * next[cells - 1];
            next[0] = 0;
            next[cells - 1] = 0;
            occupied = next;
        }
        return expected;
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        cell[copy] = START;
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            cell[copy] = Math.clamp(cell[copy] + (actions[copy] == 0 ? -1 : 1), 0, cells - 1);
            boolean near = cell[copy] == 0;
            boolean far = cell[copy] == cells - 1;
            rewards[copy] = (float) (near ? NEAR_REWARD : far ? FAR_REWARD : 0);
            terminated[copy] = near || far;
        }
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        int words = Bits.words(cells);
        for (int copy = from; copy < to; copy++) {
            Bits.set(bits, copy * words, cell[copy]);
        }
    }

    @Override
    public Optional<Scene> scene(int copy) {
        char[] row = new char[cells];
        Arrays.fill(row, '.');
        row[0] = 's';
        row[cells - 1] = 'L';
        row[cell[copy]] = 'A';
        return Optional.of(new Scene.Board(
                List.of(new String(row)),
                Map.of('.', Colour.LIGHT_GREY, 's', Colour.YELLOW, 'L', Colour.GREEN, 'A', Colour.BLUE),
                ""));
    }

    @Override
    public int mostSetBits() {
        return 1;
    }

    @Override
    public String name() {
        return "Corridor-" + cells;
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return cells;
    }

    @Override
    public int actions() {
        return 2;
    }
}
