package io.cambrian.evaluators.environment.grid;

import io.cambrian.evaluators.environment.DiscreteGame;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A snake grows by every fruit that it eats, and must hit neither the border nor itself.
 *
 * <p>The snake starts as one random cell; a fruit lies in a random free cell. The head moves up (0), right (1), down (2) or left
 * (3) and the body follows; the cell that the tail leaves in the same step may be entered. Eating the fruit pays 1, lengthens
 * the snake by one cell, as its tail stays, and puts a new fruit into a uniformly random free cell. The episode ends when the
 * head would hit the border or the body (the snake is then shown where it was) or when the snake fills the board, so the best
 * return is the number of cells − 1. Published runs have a limit of 4,000 steps. Observation, planes of the board: body, head,
 * tail, fruit, and the order within the body from 1 / length at the tail to 1 at the head.
 *
 * <p>Source: Snake of Jumanji (Bonnet et al., "Jumanji: a diverse suite of scalable reinforcement learning environments", ICLR
 * 2024), with 12 × 12 cells there and 6 × 6 in Bonnet et al., "Debiasing meta-gradient reinforcement learning by learning the
 * outer value function", 2022.
 */
public final class Snake implements DiscreteGame {

    /** The published limit of steps. */
    public static final int PUBLISHED_LIMIT = 4_000;

    private static final int PLANES = 5;
    private static final int MOVES = 4;
    private static final int NONE = -1;

    private final int copies;
    private final int rows;
    private final int columns;
    private final int cells;
    private final CounterRandom[] randoms;
    private final boolean[] occupied;
    /** Cells from tail to head, as a ring that begins at {@link #tail}. */
    private final int[] body;

    private final int[] tail;
    private final int[] length;
    private final int[] fruit;

    /**
     * The game.
     *
     * @param rows of the board, at least 2
     * @param columns of the board, at least 2
     */
    public Snake(int copies, int rows, int columns) {
        if (rows < 2 || columns < 2) {
            throw new IllegalArgumentException(
                    "Snake has at least 2 rows and columns, found " + rows + " and " + columns);
        }
        this.copies = copies;
        this.rows = rows;
        this.columns = columns;
        cells = rows * columns;
        randoms = new CounterRandom[copies];
        occupied = new boolean[copies * cells];
        body = new int[copies * cells];
        tail = new int[copies];
        length = new int[copies];
        fruit = new int[copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        randoms[copy] = random;
        Arrays.fill(occupied, copy * cells, (copy + 1) * cells, false);
        tail[copy] = 0;
        length[copy] = 0;
        grow(copy, random.nextInt(cells));
        fruit[copy] = freeCell(copy);
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            int entered = entered(segment(copy, length[copy] - 1), actions[copy]);
            boolean eats = entered == fruit[copy];
            if (entered == NONE || (occupied[copy * cells + entered] && entered != segment(copy, 0))) {
                rewards[copy] = 0;
                terminated[copy] = true;
                continue;
            }
            if (!eats) {
                dropTail(copy);
            }
            grow(copy, entered);
            boolean full = length[copy] == cells;
            if (eats) {
                fruit[copy] = full ? NONE : freeCell(copy);
            }
            rewards[copy] = eats ? 1 : 0;
            terminated[copy] = full;
        }
    }

    /** The cell that the head would enter, or none beyond the border. */
    private int entered(int head, int action) {
        int row = head / columns;
        int column = head % columns;
        return switch (action) {
            case 0 -> row == 0 ? NONE : head - columns;
            case 1 -> column == columns - 1 ? NONE : head + 1;
            case 2 -> row == rows - 1 ? NONE : head + columns;
            default -> column == 0 ? NONE : head - 1;
        };
    }

    /** A cell of the body, counted from the tail. */
    private int segment(int copy, int number) {
        return body[copy * cells + (tail[copy] + number) % cells];
    }

    private void dropTail(int copy) {
        occupied[copy * cells + segment(copy, 0)] = false;
        tail[copy] = (tail[copy] + 1) % cells;
        length[copy]--;
    }

    private void grow(int copy, int cell) {
        body[copy * cells + (tail[copy] + length[copy]) % cells] = cell;
        occupied[copy * cells + cell] = true;
        length[copy]++;
    }

    private int freeCell(int copy) {
        int left = randoms[copy].nextInt(cells - length[copy]);
        int cell = 0;
        while (occupied[copy * cells + cell] || left-- > 0) {
            cell++;
        }
        return cell;
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int feature = 0; feature < PLANES * cells; feature++) {
            Arrays.fill(observations, feature * copies + from, feature * copies + to, 0);
        }
        for (int copy = from; copy < to; copy++) {
            for (int i = 0; i < length[copy]; i++) {
                int cell = segment(copy, i);
                observations[cell * copies + copy] = 1;
                observations[(4 * cells + cell) * copies + copy] = (float) ((i + 1.0) / length[copy]);
            }
            observations[(cells + segment(copy, length[copy] - 1)) * copies + copy] = 1;
            observations[(2 * cells + segment(copy, 0)) * copies + copy] = 1;
            if (fruit[copy] != NONE) {
                observations[(3 * cells + fruit[copy]) * copies + copy] = 1;
            }
        }
    }

    @Override
    public Optional<Scene> scene(int copy) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int cell = row * columns; cell < (row + 1) * columns; cell++) {
                boolean head = cell == segment(copy, length[copy] - 1);
                line.append(head ? 'H' : occupied[copy * cells + cell] ? 'o' : cell == fruit[copy] ? '*' : ' ');
            }
            lines.add(line.toString());
        }
        Map<Character, Colour> colours = Map.of('H', Colour.BLACK, 'o', Colour.GREEN, '*', Colour.RED);
        return Optional.of(new Scene.Board(lines, colours, "length " + length[copy]));
    }

    /** Puts a snake with its cells from tail to head, and a fruit. */
    void place(int copy, int fruitCell, int... cellsFromTail) {
        Arrays.fill(occupied, copy * cells, (copy + 1) * cells, false);
        tail[copy] = 0;
        length[copy] = 0;
        for (int cell : cellsFromTail) {
            grow(copy, cell);
        }
        fruit[copy] = fruitCell;
    }

    @Override
    public List<Integer> observationShape() {
        return List.of(PLANES, rows, columns);
    }

    @Override
    public String name() {
        return "Snake-" + rows + "x" + columns;
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return PLANES * cells;
    }

    @Override
    public int actions() {
        return MOVES;
    }
}
