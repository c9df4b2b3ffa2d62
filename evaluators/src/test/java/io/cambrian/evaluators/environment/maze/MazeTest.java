package io.cambrian.evaluators.environment.maze;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.evaluators.environment.maze.Level.Cell;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MazeTest extends VectorEnvironmentConformance {

    private static final List<Integer> NO_WALLS = Collections.nCopies(Level.SIZE, 0);
    private static final List<Integer> EMPTY = List.of(1, 0, 0);
    private static final List<Integer> WALL = List.of(2, 5, 0);
    private static final List<Integer> GOAL = List.of(8, 1, 0);

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        return new DiscreteLockstep(new Maze(new RandomLevels(25), copies), horizon);
    }

    @Override
    protected int horizon() {
        return Maze.MAX_STEPS;
    }

    /** Two of the copies happen to see the same. */
    @Override
    protected int distinctStarts() {
        return 63;
    }

    @Test
    void theGoalIsReachedFromBesideItAndNeverEntered() {
        Maze maze = maze(new Level(NO_WALLS, new Cell(3, 0), new Cell(0, 0), 0));
        assertEquals(0, step(maze, 2));
        assertEquals(0, step(maze, 2));
        assertEquals(GOAL, shown(maze, 3, 2), "the goal is in front");
        assertEquals((float) (1 - 0.9 * 3 / 250), step(maze, 2));
        assertEquals(GOAL, shown(maze, 3, 2), "the agent has stayed before it");
    }

    @Test
    void wallsAndTheBorderStopTheAgentAndSpareActionsDoNothing() {
        Maze maze = maze(new Level(withWall(1, 0), new Cell(12, 12), new Cell(0, 0), 0));
        float[] before = observation(maze);
        for (int action : new int[] {2, 3, 4, 5, 6}) {
            assertEquals(0, step(maze, action));
            assertArrayEquals(before, observation(maze));
        }
        step(maze, 0);
        step(maze, 2);
        step(maze, 1);
        assertArrayEquals(before, observation(maze));
    }

    /** Looking down from (6, 6), the agent's right hand points to lower columns. */
    @Test
    void theViewTurnsWithTheAgent() {
        Maze maze = maze(new Level(withWall(5, 7), new Cell(8, 9), new Cell(6, 6), 1));
        assertEquals(EMPTY, shown(maze, 4, 2), "the agent is not shown");
        assertEquals(WALL, shown(maze, 3, 3));
        assertEquals(GOAL, shown(maze, 1, 0));
        assertEquals(EMPTY, shown(maze, 3, 1));
        float[] observation = observation(maze);
        assertEquals(
                List.of(0f, 1f, 0f, 0f),
                IntStream.range(75, 79).mapToObj(i -> observation[i]).toList());
    }

    @Test
    void whatIsOutsideIsWall() {
        Maze maze = maze(new Level(NO_WALLS, new Cell(12, 12), new Cell(0, 0), 3));
        for (int row = 0; row < 4; row++) {
            assertEquals(WALL, shown(maze, row, 4));
        }
        assertEquals(WALL, shown(maze, 4, 0));
        assertEquals(EMPTY, shown(maze, 4, 4));
    }

    private static List<Integer> withWall(int x, int y) {
        return IntStream.range(0, Level.SIZE)
                .mapToObj(row -> row == y ? 1 << x : 0)
                .toList();
    }

    private static Maze maze(Level level) {
        Maze maze = new Maze(LevelSource.always(level), 1);
        maze.reset(0, new CounterRandom(1, 1));
        return maze;
    }

    private static float step(Maze maze, int action) {
        float[] reward = new float[1];
        boolean[] terminated = new boolean[1];
        maze.step(new int[] {action}, reward, terminated);
        assertEquals(reward[0] > 0, terminated[0]);
        return reward[0];
    }

    private static float[] observation(Maze maze) {
        float[] observation = new float[maze.observationSize()];
        maze.observe(0, 1, observation);
        return observation;
    }

    private static List<Integer> shown(Maze maze, int row, int column) {
        float[] observation = observation(maze);
        int at = (row * 5 + column) * 3;
        return List.of((int) observation[at], (int) observation[at + 1], (int) observation[at + 2]);
    }
}
