package io.cambrian.evaluators.environment.minigrid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Many levels of one layout, for tests of their law. */
final class Levels {

    private Levels() {}

    /** Draws levels and shows the world, which has one copy, after each. */
    static void forEach(Layout layout, int count, Consumer<World> level) {
        World world = new World(layout, 1);
        CounterRandom random = new RootSeed(31).selection().counterRandom(0);
        for (int i = 0; i < count; i++) {
            world.reset(0, random);
            level.accept(world);
        }
    }

    /** Every level can be solved, and within the time limit; the fewest steps go to the consumer. */
    static void assertSolvable(Supplier<Layout> layout, int count) {
        LevelSolver solver = new LevelSolver(layout.get());
        forEach(layout.get(), count, world -> {
            int steps = solver.fewestSteps(world, 0).orElse(Integer.MAX_VALUE);
            assertTrue(steps <= layout.get().maxSteps(), () -> layout.get().name() + " takes " + steps + " steps");
        });
    }

    /**
     * A number read off every level is uniform from {@code from} to {@code to}, the latter exclusive. Each value's count is
     * within five standard deviations, so a right layout fails for fewer than one seed in 100,000.
     */
    static void assertUniform(Layout layout, int from, int to, ToIntFunction<World> number) {
        int levels = 4_000;
        int[] counts = new int[to - from];
        forEach(layout, levels, world -> counts[number.applyAsInt(world) - from]++);
        double share = 1.0 / counts.length;
        double deviation = Math.sqrt(levels * share * (1 - share));
        for (int count : counts) {
            assertTrue(
                    Math.abs(count - levels * share) <= 5 * deviation,
                    () -> layout.name() + ": " + Arrays.toString(counts));
        }
    }

    /** The first cell, row by row, that holds an object. */
    static int cellOf(World world, int object) {
        for (int y = 0; y < world.height(); y++) {
            for (int x = 0; x < world.width(); x++) {
                int cell = world.cell(0, x, y);
                if (Tile.object(world.tile(cell)) == object) {
                    return cell;
                }
            }
        }
        throw new AssertionError("there is no object " + object);
    }

    /** How many cells hold an object. */
    static int count(World world, int object) {
        int count = 0;
        for (int y = 0; y < world.height(); y++) {
            for (int x = 0; x < world.width(); x++) {
                count += Tile.object(world.tile(world.cell(0, x, y))) == object ? 1 : 0;
            }
        }
        return count;
    }
}
