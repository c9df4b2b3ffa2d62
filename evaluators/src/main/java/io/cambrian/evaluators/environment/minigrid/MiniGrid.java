package io.cambrian.evaluators.environment.minigrid;

import io.cambrian.evaluators.environment.DiscreteGame;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An agent that turns, walks, carries and opens in a grid of cells, under the rules of a {@link Layout}.
 *
 * <p>The seven actions: turn left, turn right, walk, pick up, drop, toggle, done (which does nothing); only the first three
 * where balls wander about. Success in step t is worth 1 − 0.9 t / {@link Layout#maxSteps}, everything else 0, but for a
 * collision with a wandering ball or, in the same layouts, a wall: −1. The game does not end by itself at {@code maxSteps}:
 * run it under that time limit.
 *
 * <p>The same game shows itself in one of three ways; none of them has the mission as words or the compass of the published
 * environments, for every layout has one mission only. Objects, colours and states are numbered as published (objects: unseen
 * 0, empty 1, wall 2, door 4, key 5, ball 6, goal 8, lava 9, agent 10; colours: red, green, blue, purple, yellow, grey;
 * states: open, closed, locked).
 *
 * <ul>
 *   <li>{@link #partial}: what the agent sees, 7 × 7 × 3 numbers {@code [column][row][object, colour, state]} as published,
 *       with the agent in column 3 of row 6, looking towards row 0;
 *   <li>{@link #full}: the whole grid, width × height × 3 numbers in the same order, with the agent in it, its direction as
 *       its state;
 *   <li>{@link #oneHot}: what the agent sees as bits, 20 × 7 × 7, {@code [plane][row][column]}: a plane for each of 11
 *       objects, 6 colours and 3 states; three bits are set in every cell.
 * </ul>
 *
 * <p>Source: see the package.
 */
public abstract sealed class MiniGrid implements DiscreteGame permits PartialMiniGrid, FullMiniGrid, OneHotMiniGrid {

    private static final int TURN_AND_WALK = World.FORWARD + 1;
    private static final String AGENT = ">v<^";
    private static final String DOOR = "/DL";
    private static final Map<Character, Colour> COLOURS = Map.ofEntries(
            Map.entry('#', Colour.DARK_GREY),
            Map.entry('/', Colour.LIGHT_GREY),
            Map.entry('D', Colour.ORANGE),
            Map.entry('L', Colour.RED),
            Map.entry('k', Colour.YELLOW),
            Map.entry('o', Colour.BLUE),
            Map.entry('G', Colour.GREEN),
            Map.entry('~', Colour.RED),
            Map.entry('>', Colour.BLACK),
            Map.entry('v', Colour.BLACK),
            Map.entry('<', Colour.BLACK),
            Map.entry('^', Colour.BLACK));

    private final Layout layout;
    private final int copies;
    private final World world;

    MiniGrid(Layout layout, int copies) {
        this.layout = layout;
        this.copies = copies;
        world = new World(layout, copies);
    }

    /**
     * The game that shows what the agent sees, as numbers.
     *
     * @param layout owned by this game from now on
     */
    public static MiniGrid partial(Layout layout, int copies) {
        return new PartialMiniGrid(layout, copies);
    }

    /**
     * The game that shows the whole grid, as numbers.
     *
     * @param layout owned by this game from now on
     */
    public static MiniGrid full(Layout layout, int copies) {
        return new FullMiniGrid(layout, copies);
    }

    /**
     * The game that shows what the agent sees, as bits.
     *
     * @param layout owned by this game from now on
     */
    public static MiniGrid oneHot(Layout layout, int copies) {
        return new OneHotMiniGrid(layout, copies);
    }

    final World world() {
        return world;
    }

    @Override
    public final void reset(int copy, CounterRandom random) {
        world.reset(copy, random);
    }

    @Override
    public final void step(int[] actions, float[] rewards, boolean[] terminated) {
        world.step(actions, rewards, terminated);
    }

    @Override
    public final Optional<Scene> scene(int copy) {
        List<String> rows = new ArrayList<>();
        for (int y = 0; y < layout.height(); y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < layout.width(); x++) {
                int cell = world.cell(copy, x, y);
                row.append(
                        cell == world.position(copy)
                                ? AGENT.charAt(world.direction(copy))
                                : character(world.tile(cell)));
            }
            rows.add(row.toString());
        }
        String caption = "step " + world.steps(copy) + " of " + layout.maxSteps() + ", carries "
                + Tile.carriedName(world.carried(copy));
        return Optional.of(new Scene.Board(rows, COLOURS, caption));
    }

    private static char character(int tile) {
        return switch (Tile.object(tile)) {
            case Tile.WALL_OBJECT -> '#';
            case Tile.DOOR_OBJECT -> DOOR.charAt(Tile.state(tile));
            case Tile.KEY_OBJECT -> 'k';
            case Tile.BALL_OBJECT -> 'o';
            case Tile.GOAL_OBJECT -> 'G';
            case Tile.LAVA_OBJECT -> '~';
            default -> ' ';
        };
    }

    @Override
    public final String name() {
        return "MiniGrid-" + layout.name();
    }

    @Override
    public final int copies() {
        return copies;
    }

    @Override
    public final int observationSize() {
        return observationShape().stream().reduce(1, Math::multiplyExact);
    }

    @Override
    public final int actions() {
        return layout.wanderingBalls() == 0 ? World.ACTIONS : TURN_AND_WALK;
    }
}
