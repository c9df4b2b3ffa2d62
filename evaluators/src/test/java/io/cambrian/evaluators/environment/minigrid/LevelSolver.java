package io.cambrian.evaluators.environment.minigrid;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;

/**
 * Finds the fewest steps to success by breadth-first search over everything that can change: the agent's place and direction,
 * what it carries and what the cells hold. It plays by {@link World} itself, so it knows no rule of its own.
 *
 * <p>To keep the search small, doors are never shut, and things are dropped only when no locked door is left. Neither can
 * delay success in the layouts here: shutting and dropping undo what can be left undone, except that a ball takes free hands.
 */
final class LevelSolver {

    private final World world;
    private final int cells;

    LevelSolver(Layout layout) {
        world = new World(layout, 1);
        cells = world.width() * world.height();
    }

    /** The fewest steps from the state of one copy of a world of the same layout; nothing when there is no way. */
    OptionalInt fewestSteps(World from, int copy) {
        Map<String, Integer> steps = new HashMap<>();
        Queue<String> queue = new ArrayDeque<>();
        String start = state(from, copy);
        steps.put(start, 0);
        queue.add(start);
        while (!queue.isEmpty()) {
            String state = queue.remove();
            int next = steps.getOrDefault(state, 0) + 1;
            boolean locked = state.chars().limit(cells).anyMatch(LevelSolver::isLockedDoor);
            for (int action = World.LEFT; action <= World.TOGGLE; action++) {
                if (action == World.DROP && locked) {
                    continue;
                }
                Result result = play(state, action);
                if (result == Result.SUCCESS) {
                    return OptionalInt.of(next);
                }
                if (result == Result.GOES_ON && steps.putIfAbsent(state(world, 0), next) == null) {
                    queue.add(state(world, 0));
                }
            }
        }
        return OptionalInt.empty();
    }

    private enum Result {
        SUCCESS,
        GOES_ON,
        POINTLESS
    }

    private Result play(String state, int action) {
        restore(state);
        int ahead = world.tile(world.ahead(0));
        boolean shuts = Tile.object(ahead) == Tile.DOOR_OBJECT && Tile.state(ahead) == Tile.OPEN;
        if (action == World.TOGGLE && shuts) {
            return Result.POINTLESS;
        }
        float[] reward = new float[1];
        boolean[] terminated = new boolean[1];
        world.step(new int[] {action}, reward, terminated);
        return reward[0] > 0 ? Result.SUCCESS : terminated[0] ? Result.POINTLESS : Result.GOES_ON;
    }

    private static boolean isLockedDoor(int tile) {
        return Tile.object(tile) == Tile.DOOR_OBJECT && Tile.state(tile) == Tile.LOCKED;
    }

    /** A character for each cell, then the agent's column, row and direction and what it carries. */
    private String state(World of, int copy) {
        StringBuilder state = new StringBuilder(cells + 4);
        for (int cell = 0; cell < cells; cell++) {
            state.append((char) of.tile(of.cell(copy, cell % of.width(), cell / of.width())));
        }
        int agent = of.position(copy);
        return state.append((char) of.column(agent))
                .append((char) of.row(agent))
                .append((char) of.direction(copy))
                .append((char) of.carried(copy))
                .toString();
    }

    private void restore(String state) {
        world.clear(0);
        for (int cell = 0; cell < cells; cell++) {
            world.put(world.cell(0, cell % world.width(), cell / world.width()), state.charAt(cell));
        }
        world.putAgent(0, world.cell(0, state.charAt(cells), state.charAt(cells + 1)), state.charAt(cells + 2));
        world.carry(0, state.charAt(cells + 3));
    }
}
