package io.cambrian.evaluators.environment.minigrid;

import java.util.random.RandomGenerator;

/**
 * Blue balls that each move by one cell in every step, in the order of their numbers.
 *
 * <p>A ball draws one of the nine cells around its place until it finds one that is empty and not the agent's; its own place
 * is occupied by itself. After 101 draws without success it stays.
 */
final class WanderingBalls {

    private static final int MOST_DRAWS = 101;

    private final World world;
    private final int count;
    private final int[] places;
    private final RandomGenerator[] randoms;

    WanderingBalls(World world, int count, int copies) {
        this.world = world;
        this.count = count;
        places = new int[count * copies];
        randoms = new RandomGenerator[copies];
    }

    int count() {
        return count;
    }

    /** Puts the balls of one copy into free cells. */
    void place(int copy, RandomGenerator random) {
        randoms[copy] = random;
        for (int ball = 0; ball < count; ball++) {
            int cell;
            do {
                cell = world.cell(copy, random.nextInt(world.width()), random.nextInt(world.height()));
            } while (!world.isFree(copy, cell));
            put(copy, ball, cell);
        }
    }

    /** Moves the balls of one copy. */
    void move(int copy) {
        for (int ball = 0; ball < count; ball++) {
            int from = places[copy * count + ball];
            int to = draw(copy, from);
            put(copy, ball, to);
            if (to != from) {
                world.put(from, Tile.EMPTY);
            }
        }
    }

    private int draw(int copy, int from) {
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            int right = randoms[copy].nextInt(3) - 1;
            int down = randoms[copy].nextInt(3) - 1;
            int to = from + right * world.towards(0) + down * world.towards(1);
            if (world.isFree(copy, to)) {
                return to;
            }
        }
        return from;
    }

    /** Where a ball is. */
    int place(int copy, int ball) {
        return places[copy * count + ball];
    }

    /** Puts a ball into a cell. */
    void put(int copy, int ball, int cell) {
        places[copy * count + ball] = cell;
        world.put(cell, Tile.ball(Tile.BLUE));
    }

    /** Replaces where the moves of one copy are drawn from. */
    void drawFrom(int copy, RandomGenerator random) {
        randoms[copy] = random;
    }
}
