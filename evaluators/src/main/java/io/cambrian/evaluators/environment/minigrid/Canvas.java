package io.cambrian.evaluators.environment.minigrid;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.random.RandomGenerator;

/**
 * The grid of one copy while its level is drawn. Columns x run to the right, rows y downwards, both from 0.
 *
 * <p>What is put anywhere within a rectangle is drawn until a cell fits: the layout sees to it that there is one.
 */
public final class Canvas {

    private final World world;
    private int copy;
    private CounterRandom random = new CounterRandom(0, 0);

    Canvas(World world) {
        this.world = world;
    }

    /** Turns to another copy and its randomness. */
    void open(int copy, CounterRandom random) {
        this.copy = copy;
        this.random = random;
    }

    /** Columns of the grid. */
    public int width() {
        return world.width();
    }

    /** Rows of the grid. */
    public int height() {
        return world.height();
    }

    /** The only source of randomness of this level. */
    public RandomGenerator random() {
        return random;
    }

    /** Uniform from {@code from} (inclusive) to {@code to} (exclusive). */
    public int between(int from, int to) {
        return from + random.nextInt(to - from);
    }

    /** What a cell holds, as a {@link Tile}. */
    public int tile(int x, int y) {
        return world.tile(world.cell(copy, x, y));
    }

    /** Puts a {@link Tile} into a cell. */
    public void put(int x, int y, int tile) {
        world.put(world.cell(copy, x, y), tile);
    }

    /** Walls along the border of the grid. */
    public void border() {
        frame(0, 0, width(), height());
    }

    /** Walls along the border of a rectangle. */
    public void frame(int left, int top, int columns, int rows) {
        row(left, top, columns, Tile.WALL);
        row(left, top + rows - 1, columns, Tile.WALL);
        column(left, top, rows, Tile.WALL);
        column(left + columns - 1, top, rows, Tile.WALL);
    }

    /** Tiles side by side. */
    public void row(int left, int y, int length, int tile) {
        for (int x = left; x < left + length; x++) {
            put(x, y, tile);
        }
    }

    /** Tiles below each other. */
    public void column(int x, int top, int length, int tile) {
        for (int y = top; y < top + length; y++) {
            put(x, y, tile);
        }
    }

    /**
     * Puts the agent into a cell.
     *
     * @param direction where it looks: 0 right, 1 down, 2 left, 3 up
     */
    public void agent(int x, int y, int direction) {
        world.putAgent(copy, world.cell(copy, x, y), direction);
    }

    /** Puts the agent, looking anywhere, into a uniformly drawn empty cell of the grid. */
    public void agentAnywhere() {
        agentWithin(0, 0, width(), height());
    }

    /** The same within a rectangle. */
    public void agentWithin(int left, int top, int columns, int rows) {
        world.liftAgent(copy);
        int cell = emptyCellWithin(left, top, columns, rows, 0);
        world.putAgent(copy, cell, random.nextInt(World.DIRECTIONS));
    }

    /** What is in front of the agent. */
    public int tileAheadOfAgent() {
        return world.tile(world.ahead(copy));
    }

    /** Puts a tile into a uniformly drawn cell of a rectangle that is empty and not the agent's. */
    public void putWithin(int left, int top, int columns, int rows, int tile) {
        putWithin(left, top, columns, rows, 0, tile);
    }

    /** The same, at least {@code distance} steps along rows and columns from the agent. */
    public void putWithin(int left, int top, int columns, int rows, int distance, int tile) {
        world.put(emptyCellWithin(left, top, columns, rows, distance), tile);
    }

    private int emptyCellWithin(int left, int top, int columns, int rows, int distance) {
        while (true) {
            int cell = world.cell(copy, left + random.nextInt(columns), top + random.nextInt(rows));
            if (world.isFree(copy, cell) && (distance == 0 || world.stepsFromAgent(copy, cell) >= distance)) {
                return cell;
            }
        }
    }
}
