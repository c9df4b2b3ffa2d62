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
import java.util.stream.IntStream;

/**
 * A diver sinks one row per step through N × N cells; only the diver who goes right in every row finds the treasure.
 *
 * <p>The diver starts in the left column of the top row. In each cell one of the two actions means right and the other left,
 * drawn once per cell from the mapping seed. Right costs 0.01 / N and moves one column right, left moves one column left,
 * both stopped by the walls; right in the last column, which can only be reached in the last row, is worth 1. The episode
 * ends after N steps. Best return 0.99; uniformly random actions find the treasure with probability 2<sup>−N</sup>.
 * Observation: the N × N cells row by row, 1 where the diver is; all 0 once the diver has left the last row.
 *
 * <p>Source: Osband, Van Roy, Russo and Wen, "Deep exploration via randomized value functions", JMLR 2019, §4, in the
 * deterministic form of bsuite (Osband et al., ICLR 2020, appendix A). The cells' mapping is drawn from this platform's own
 * generator, so it is not bsuite's mapping of the same number.
 */
public final class DeepSea implements BitGame {

    private static final double COST = 0.01;

    private final int copies;
    private final int size;
    private final int[] rightAction;
    private final int[] row;
    private final int[] column;

    /**
     * The game.
     *
     * @param size N, at least 2
     * @param mappingSeed decides which action means right in which cell
     */
    public DeepSea(int copies, int size, long mappingSeed) {
        if (size < 2) {
            throw new IllegalArgumentException("DeepSea has at least 2 rows and columns, found " + size);
        }
        this.copies = copies;
        this.size = size;
        row = new int[copies];
        column = new int[copies];
        rightAction = new int[size * size];
        CounterRandom mapping = new CounterRandom(mappingSeed, 0);
        Arrays.setAll(rightAction, cell -> mapping.nextInt(2));
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        row[copy] = 0;
        column[copy] = 0;
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            boolean right = actions[copy] == rightAction(row[copy], column[copy]);
            boolean treasure = right && column[copy] == size - 1;
            rewards[copy] = (float) ((treasure ? 1 : 0) - (right ? COST / size : 0));
            column[copy] = Math.clamp(column[copy] + (right ? 1 : -1), 0, size - 1);
            row[copy]++;
            terminated[copy] = row[copy] == size;
        }
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        int words = Bits.words(size * size);
        for (int copy = from; copy < to; copy++) {
            if (row[copy] < size) {
                Bits.set(bits, copy * words, row[copy] * size + column[copy]);
            }
        }
    }

    @Override
    public Optional<Scene> scene(int copy) {
        List<String> rows = IntStream.range(0, size)
                .mapToObj(line -> line == row[copy]
                        ? ".".repeat(column[copy]) + "D" + ".".repeat(size - 1 - column[copy])
                        : line == size - 1 ? ".".repeat(size - 1) + "T" : ".".repeat(size))
                .toList();
        return Optional.of(
                new Scene.Board(rows, Map.of('.', Colour.SKY_BLUE, 'D', Colour.BLACK, 'T', Colour.YELLOW), ""));
    }

    @Override
    public int mostSetBits() {
        return 1;
    }

    @Override
    public List<Integer> observationShape() {
        return List.of(size, size);
    }

    /** The action that means right in a cell. */
    int rightAction(int row, int column) {
        return rightAction[row * size + column];
    }

    @Override
    public String name() {
        return "DeepSea-" + size;
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return size * size;
    }

    @Override
    public int actions() {
        return 2;
    }
}
