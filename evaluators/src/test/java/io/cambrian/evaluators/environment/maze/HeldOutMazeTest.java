package io.cambrian.evaluators.environment.maze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** The shortest ways through the eight layouts, found by breadth-first search over actions and played by the game. */
class HeldOutMazeTest {

    private static final List<Double> BEST_RETURNS = List.of(.9064, .8992, .5932, .5932, .5932, .8056, .7372, .8056);

    @Test
    void theFewestActionsAreWhatTheSearchFinds() {
        for (HeldOutMaze maze : HeldOutMaze.values()) {
            String way = shortestWay(maze.level());
            assertEquals(maze.fewestActions(), way.length(), maze.title());
            assertEquals((float) maze.bestReturn(), played(maze.level(), way), maze.title());
        }
    }

    @Test
    void theBestReturnsAreThePublishedOnes() {
        for (HeldOutMaze maze : HeldOutMaze.values()) {
            assertEquals(BEST_RETURNS.get(maze.ordinal()), maze.bestReturn(), 1e-9, maze.title());
        }
        assertEquals(
                .7417,
                Arrays.stream(HeldOutMaze.values())
                        .mapToDouble(HeldOutMaze::bestReturn)
                        .average()
                        .orElseThrow(),
                5e-5);
    }

    /** A pose of the agent within a level. */
    private record Pose(int x, int y, int direction) {

        Pose turned(int quarters) {
            return new Pose(x, y, direction + quarters & 3);
        }

        Pose ahead() {
            return new Pose(x + (1 - direction) % 2, y + (2 - direction) % 2, direction);
        }
    }

    /** The actions of a shortest way, a digit each. */
    private static String shortestWay(Level level) {
        Map<Pose, String> ways = new HashMap<>();
        Queue<Pose> queue = new ArrayDeque<>();
        Pose start = new Pose(level.start().x(), level.start().y(), level.direction());
        ways.put(start, "");
        queue.add(start);
        while (!queue.isEmpty()) {
            Pose pose = queue.remove();
            String way = ways.getOrDefault(pose, "");
            if (isAt(level.goal(), pose.ahead())) {
                return way + 2;
            }
            List<Pose> next = List.of(pose.turned(3), pose.turned(1), pose.ahead());
            for (int action = 0; action < next.size(); action++) {
                Pose to = next.get(action);
                if (isFree(level, to) && ways.putIfAbsent(to, way + action) == null) {
                    queue.add(to);
                }
            }
        }
        throw new AssertionError("there is no way");
    }

    private static boolean isAt(Level.Cell cell, Pose pose) {
        return cell.x() == pose.x() && cell.y() == pose.y();
    }

    private static boolean isFree(Level level, Pose pose) {
        return pose.x() >= 0
                && pose.x() < Level.SIZE
                && pose.y() >= 0
                && pose.y() < Level.SIZE
                && !level.isWall(new Level.Cell(pose.x(), pose.y()));
    }

    private static float played(Level level, String way) {
        Maze maze = new Maze(LevelSource.always(level), 1);
        maze.reset(0, new CounterRandom(1, 1));
        float[] reward = new float[1];
        boolean[] terminated = new boolean[1];
        for (int step = 0; step < way.length(); step++) {
            maze.step(new int[] {way.charAt(step) - '0'}, reward, terminated);
            assertEquals(step + 1 == way.length(), terminated[0]);
        }
        return reward[0];
    }
}
