package io.cambrian.evaluators.environment.grid;

import io.cambrian.searchspace.curriculum.LevelRanges;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One level of {@link GridWorld}: everything that is not a choice of the agent.
 *
 * @param size rows, at least 2, and columns; cells are numbered row · size + column
 * @param walls the cells that cannot be entered; the border is closed as well
 * @param start where the agent starts
 * @param types the types of objects, which objects name by their places
 * @param objects the objects, 1 to {@value #MOST_OBJECTS}, each in a cell of its own that is neither a wall nor the start
 * @param placement whether they stay in these cells; where not, two more cells than objects have no wall
 * @param horizon the steps of an episode that nothing ends earlier, at least 1
 */
public record GridLevel(
        int size,
        Set<Integer> walls,
        int start,
        List<ObjectType> types,
        List<GridObject> objects,
        Placement placement,
        int horizon) {

    /** The most objects that a level may have: their presence is a bit each in the tabular observation. */
    public static final int MOST_OBJECTS = LevelRanges.MOST_OBJECTS;

    public GridLevel {
        walls = Set.copyOf(walls);
        types = List.copyOf(types);
        objects = List.copyOf(objects);
        if (size < 2 || horizon < 1) {
            throw new IllegalArgumentException(
                    "a level has at least 2 rows and 1 step, found " + size + " and " + horizon);
        }
        if (objects.isEmpty() || objects.size() > MOST_OBJECTS) {
            throw new IllegalArgumentException(
                    "a level has 1 to " + MOST_OBJECTS + " objects, found " + objects.size());
        }
        requireCells(size, walls, start, objects);
        int known = types.size();
        if (objects.stream().anyMatch(object -> object.type() < 0 || object.type() >= known)) {
            throw new IllegalArgumentException("objects are of the types 0 to " + (known - 1) + ", found " + objects);
        }
        int open = size * size - walls.size();
        if (placement == Placement.RANDOM && open < objects.size() + 2) {
            throw new IllegalArgumentException("objects with random places need " + (objects.size() + 2)
                    + " cells without wall: one each, the agent's and one to come back to; found " + open);
        }
    }

    private static void requireCells(int size, Set<Integer> walls, int start, List<GridObject> objects) {
        List<Integer> used = Stream.concat(Stream.of(start), objects.stream().map(GridObject::cell))
                .toList();
        int cells = size * size;
        if (Stream.concat(walls.stream(), used.stream()).anyMatch(cell -> cell < 0 || cell >= cells)) {
            throw new IllegalArgumentException("the cells of a level of size " + size + " are 0 to " + (cells - 1)
                    + ", found walls " + walls + ", start and objects " + used);
        }
        if (used.stream().anyMatch(walls::contains) || used.stream().distinct().count() < used.size()) {
            throw new IllegalArgumentException(
                    "start and objects have a cell each that is no wall, found " + used + " among walls " + walls);
        }
    }

    /** The cell where an action leads from a cell; the same cell when a wall or the border is in the way. */
    public int neighbour(int cell, GridAction action) {
        int row = cell / size + action.rows();
        int column = cell % size + action.columns();
        boolean inside = row >= 0 && row < size && column >= 0 && column < size;
        return inside && !walls.contains(row * size + column) ? row * size + column : cell;
    }

    /** The fewest steps from the start to an object by cells without any object that costs, if there is a way. */
    public OptionalInt distance(int object) {
        int to = objects.get(object).cell();
        Set<Integer> reached = new HashSet<>(costlyCells());
        List<Integer> edge = List.of(start);
        for (int steps = 0; !edge.isEmpty(); steps++) {
            if (edge.contains(to)) {
                return OptionalInt.of(steps);
            }
            edge = edge.stream()
                    .flatMap(cell -> Arrays.stream(GridAction.values()).map(action -> neighbour(cell, action)))
                    .filter(reached::add)
                    .toList();
        }
        return OptionalInt.empty();
    }

    private Set<Integer> costlyCells() {
        return IntStream.range(0, objects.size())
                .filter(object -> typeOf(object).reward() < 0)
                .mapToObj(object -> objects.get(object).cell())
                .collect(Collectors.toSet());
    }

    /** The type of an object. */
    public ObjectType typeOf(int object) {
        return types.get(objects.get(object).type());
    }

    /** The cells that are no walls, ascending. */
    List<Integer> openCells() {
        return IntStream.range(0, size * size)
                .filter(cell -> !walls.contains(cell))
                .boxed()
                .toList();
    }

    @Override
    public String toString() {
        return size + "×" + size + ", " + horizon + " steps, walls "
                + walls.stream().sorted().map(String::valueOf).collect(Collectors.joining(" ")) + ", start " + start
                + ", objects " + objects + " of " + types + ", places " + placement;
    }
}
