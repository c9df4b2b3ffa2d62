package io.cambrian.evaluators.environment.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The grid-worlds that people made for LPG: all but the places of start and objects, which are drawn.
 *
 * <p>The first five keep their objects in place; in the others, objects come back in random cells.
 *
 * <p>Source: Oh et al., "Discovering reinforcement learning algorithms", NeurIPS 2020, in the form of GROOVE's released code
 * (Jackson et al., NeurIPS 2023), whose {@code longer} has three objects of the second type instead of five, and whose
 * {@code dense} and others have the start drawn too.
 */
public enum HandMadeLevel {
    DENSE(11, 500, Placement.FIXED, Wall.NONE, types(1, 0, .05, -1, .5, .1, -1, 0, .5), 0, 0, 1, 2),
    SPARSE(13, 50, Placement.FIXED, Wall.NONE, types(1, 1, 0, -1, 1, 0), 0, 1),
    LONG(11, 1000, Placement.FIXED, Wall.NONE, types(1, 0, .01, -1, .5, 1), 0, 0, 1, 1),
    LONGER(9, 2000, Placement.FIXED, Wall.OF_LONGER, types(1, .1, .01, -1, .8, 1), 0, 0, 1, 1, 1),
    LONG_DENSE(11, 2000, Placement.FIXED, Wall.OF_LONG_DENSE, types(1, 0, .005), 0, 0, 0, 0),
    RANDOM_DENSE(11, 500, Placement.RANDOM, Wall.NONE, types(1, 0, .05, -1, .5, .1, -1, 0, .5), 0, 0, 1, 2),
    RANDOM_LONG(11, 1000, Placement.RANDOM, Wall.NONE, types(1, 0, .01, -1, .5, 1), 0, 0, 1, 1),
    RANDOM_SMALL(7, 500, Placement.RANDOM, Wall.OF_RANDOM_SMALL, types(1, 0, .05, -1, .5, .1), 0, 0, 1, 1),
    RANDOM_SPARSE(7, 50, Placement.RANDOM, Wall.NONE, types(1, 1, 1, -1, 1, 1), 0, 1, 1),
    RANDOM_VERY_DENSE(11, 2000, Placement.RANDOM, Wall.NONE, types(1, 0, 1), 0);

    private final int size;
    private final int horizon;
    private final Placement placement;
    private final Set<Integer> walls;
    private final List<ObjectType> types;
    private final int[] typeOfObject;

    HandMadeLevel(
            int size, int horizon, Placement placement, IntPredicate walls, List<ObjectType> types, int... objects) {
        this.size = size;
        this.horizon = horizon;
        this.placement = placement;
        this.walls = IntStream.range(0, size * size).filter(walls).boxed().collect(Collectors.toUnmodifiableSet());
        this.types = types;
        typeOfObject = objects;
    }

    private static List<ObjectType> types(double... numbers) {
        return IntStream.range(0, numbers.length / 3)
                .mapToObj(i -> new ObjectType(numbers[3 * i], numbers[3 * i + 1], numbers[3 * i + 2]))
                .toList();
    }

    /** Whether its objects stay in their cells. */
    public Placement placement() {
        return placement;
    }

    /** The level with distinct uniformly drawn cells without wall for the start and then for each object. */
    public GridLevel level(RandomGenerator places) {
        List<Integer> open = IntStream.range(0, size * size)
                .filter(cell -> !walls.contains(cell))
                .boxed()
                .toList();
        List<Integer> cells = DistinctCells.draw(open, 1 + typeOfObject.length, places);
        List<GridObject> objects = IntStream.range(0, typeOfObject.length)
                .mapToObj(i -> new GridObject(cells.get(i + 1), typeOfObject[i]))
                .toList();
        return new GridLevel(size, walls, cells.getFirst(), types, objects, placement, horizon);
    }

    @Override
    public String toString() {
        return Arrays.stream(name().split("_")).map(String::toLowerCase).collect(Collectors.joining("-"));
    }

    /** Which cells are walls. */
    private static final class Wall {

        static final IntPredicate NONE = cell -> false;

        /** Down the middle of 9 columns, with gaps in rows 1 and 7. */
        static final IntPredicate OF_LONGER = cell -> cell % 9 == 4 && cell / 9 != 1 && cell / 9 != 7;

        /** A cross through 11 rows and columns: gaps in rows 0 and 7 of the one arm, in columns 2 and 8 of the other. */
        static final IntPredicate OF_LONG_DENSE = cell -> (cell % 11 == 5 && cell / 11 != 0 && cell / 11 != 7)
                || (cell / 11 == 4 && cell % 11 != 2 && cell % 11 != 8);

        /** Two single cells of 7 × 7. */
        static final IntPredicate OF_RANDOM_SMALL = cell -> cell == 9 || cell == 25;
    }
}
