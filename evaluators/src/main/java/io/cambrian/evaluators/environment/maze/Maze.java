package io.cambrian.evaluators.environment.maze;

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
 * An agent that turns left (0), turns right (1) or walks (2) finds the goal of a {@link Level}; actions 3 to 6 do nothing.
 *
 * <p>Walls, also the outer one, stop it. Walking towards the goal from a cell beside it ends the episode with 1 − 0.9 t /
 * {@value #MAX_STEPS}, t counting that step from 1; the goal itself is never entered. All other rewards are 0. Run it under a
 * time limit of {@value #MAX_STEPS}.
 *
 * <p>Observation: the 5 × 5 cells in front of the agent, which stands in column 2 of row 4 and looks towards row 0, as {@code
 * [row][column][object, colour, state]}; walls hide nothing, what is outside counts as wall, and the agent is not shown. The
 * numbers are MiniGrid's: empty 1 0 0, wall 2 5 0, goal 8 1 0. Then four numbers, 1 for the direction and 0 for the others:
 * right, down, left, up.
 *
 * <p>Source: Dennis et al., "Emergent complexity and zero-shot transfer via unsupervised environment design", NeurIPS 2020, as
 * played by Coward, Beukman and Foerster, "JaxUED: a simple and useable UED library in Jax", 2024.
 */
public final class Maze implements DiscreteGame {

    /** The time limit, which also scales the reward. */
    public static final int MAX_STEPS = 250;

    private static final int LEFT = 0;
    private static final int RIGHT = 1;
    private static final int FORWARD = 2;
    private static final int ACTIONS = 7;

    private static final int VIEW = 5;
    private static final int VIEW_CELLS = VIEW * VIEW;
    private static final int NUMBERS_PER_CELL = 3;
    private static final int LANES = 64;

    /** Around every maze lies a margin of walls as wide as an agent can see, so that nobody looks beyond an array. */
    private static final int MARGIN = VIEW - 1;

    private static final int STRIDE = Level.SIZE + 2 * MARGIN;
    private static final int AREA = STRIDE * STRIDE;
    private static final int[] NEIGHBOURS = {1, STRIDE, -1, -STRIDE};
    private static final int[][] OFFSETS = offsets();

    /** What a cell holds: the object in the lower four bits, the colour above. */
    private static final byte EMPTY = 1;

    private static final byte WALL = 2 | 5 << 4;
    private static final byte GOAL = 8 | 1 << 4;

    private static final String AGENT = ">v<^";
    private static final Map<Character, Colour> COLOURS = Map.of(
            '#',
            Colour.DARK_GREY,
            'G',
            Colour.GREEN,
            '>',
            Colour.RED,
            'v',
            Colour.RED,
            '<',
            Colour.RED,
            '^',
            Colour.RED);

    private final LevelSource levels;
    private final int copies;
    private final byte[] cells;
    private final int[] positions;
    private final int[] directions;
    private final int[] steps;
    private final LevelDraft draft = new LevelDraft();
    private final int[] seen = new int[VIEW_CELLS * LANES];

    /** @param levels where each episode's level comes from */
    public Maze(LevelSource levels, int copies) {
        this.levels = levels;
        this.copies = copies;
        cells = new byte[AREA * copies];
        positions = new int[copies];
        directions = new int[copies];
        steps = new int[copies];
        Arrays.fill(cells, WALL);
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        levels.draw(copy, random, draft);
        for (int y = 0; y < Level.SIZE; y++) {
            for (int x = 0; x < Level.SIZE; x++) {
                cells[cell(copy, x, y)] = draft.isWall(x, y) ? WALL : draft.isGoal(x, y) ? GOAL : EMPTY;
            }
        }
        positions[copy] = cell(copy, draft.startX(), draft.startY());
        directions[copy] = draft.direction();
        steps[copy] = 0;
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            steps[copy]++;
            boolean arrives = act(copy, actions[copy]);
            rewards[copy] = arrives ? (float) reward(steps[copy]) : 0;
            terminated[copy] = arrives;
        }
    }

    /** What arriving in step t is worth. */
    static double reward(int t) {
        return 1 - 0.9 * t / MAX_STEPS;
    }

    private boolean act(int copy, int action) {
        switch (action) {
            case LEFT -> directions[copy] = directions[copy] + 3 & 3;
            case RIGHT -> directions[copy] = directions[copy] + 1 & 3;
            case FORWARD -> {
                int ahead = positions[copy] + NEIGHBOURS[directions[copy]];
                if (cells[ahead] == EMPTY) {
                    positions[copy] = ahead;
                }
                return cells[ahead] == GOAL;
            }
            default -> {}
        }
        return false;
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int first = from; first < to; first += LANES) {
            int lanes = Math.min(LANES, to - first);
            for (int lane = 0; lane < lanes; lane++) {
                look(first + lane, lane);
            }
            write(first, lanes, observations);
        }
    }

    private void look(int copy, int lane) {
        int[] offsets = OFFSETS[directions[copy]];
        for (int cell = 0; cell < VIEW_CELLS; cell++) {
            seen[cell * LANES + lane] = cells[positions[copy] + offsets[cell]];
        }
    }

    /** Copies inmost, since a copy's numbers are far apart. */
    private void write(int first, int lanes, float[] observations) {
        for (int cell = 0; cell < VIEW_CELLS; cell++) {
            int at = cell * NUMBERS_PER_CELL * copies + first;
            for (int lane = 0; lane < lanes; lane++) {
                observations[at + lane] = seen[cell * LANES + lane] & 15;
            }
            for (int lane = 0; lane < lanes; lane++) {
                observations[at + copies + lane] = seen[cell * LANES + lane] >> 4;
            }
            Arrays.fill(observations, at + 2 * copies, at + 2 * copies + lanes, 0);
        }
        for (int direction = 0; direction < Level.DIRECTIONS; direction++) {
            int at = (VIEW_CELLS * NUMBERS_PER_CELL + direction) * copies;
            for (int copy = first; copy < first + lanes; copy++) {
                observations[at + copy] = directions[copy] == direction ? 1 : 0;
            }
        }
    }

    private static int[][] offsets() {
        int[][] offsets = new int[Level.DIRECTIONS][VIEW_CELLS];
        for (int direction = 0; direction < Level.DIRECTIONS; direction++) {
            int forward = NEIGHBOURS[direction];
            int right = NEIGHBOURS[direction + 1 & 3];
            for (int cell = 0; cell < VIEW_CELLS; cell++) {
                offsets[direction][cell] = (VIEW - 1 - cell / VIEW) * forward + (cell % VIEW - VIEW / 2) * right;
            }
        }
        return offsets;
    }

    private static int cell(int copy, int x, int y) {
        return copy * AREA + (y + MARGIN) * STRIDE + x + MARGIN;
    }

    @Override
    public Optional<Scene> scene(int copy) {
        List<String> rows = new ArrayList<>();
        for (int y = 0; y < Level.SIZE; y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < Level.SIZE; x++) {
                int cell = cell(copy, x, y);
                char thing = cells[cell] == WALL ? '#' : cells[cell] == GOAL ? 'G' : ' ';
                row.append(cell == positions[copy] ? AGENT.charAt(directions[copy]) : thing);
            }
            rows.add(row.toString());
        }
        return Optional.of(new Scene.Board(rows, COLOURS, "step " + steps[copy] + " of " + MAX_STEPS));
    }

    @Override
    public String name() {
        return "Maze";
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return VIEW_CELLS * NUMBERS_PER_CELL + Level.DIRECTIONS;
    }

    @Override
    public int actions() {
        return ACTIONS;
    }
}
