package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.maze.HeldOutMaze;
import io.cambrian.evaluators.environment.maze.LevelSource;
import io.cambrian.evaluators.environment.maze.Maze;
import io.cambrian.evaluators.environment.maze.RandomLevels;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The mazes of unsupervised environment design: random ones to train on and the eight that are held out. {@code Maze-Random-N}
 * stands for a family: every number of walls up to 150 has a name.
 */
final class MazeTasks implements TaskFamily {

    private static final SizedName RANDOM = new SizedName("Maze-Random", 0, RandomLevels.MOST_WALLS);

    @Override
    public List<Task> listed() {
        Stream<Task> heldOut = Arrays.stream(HeldOutMaze.values())
                .map(maze -> task("Maze-" + maze.title(), LevelSource.always(maze.level())));
        return Stream.concat(Stream.of(random(25), random(60)), heldOut).toList();
    }

    @Override
    public Optional<Task> named(String name) {
        var walls = RANDOM.size(name);
        return walls.isPresent() ? Optional.of(random(walls.getAsInt())) : TaskFamily.super.named(name);
    }

    private static Task random(int walls) {
        return task("Maze-Random-" + walls, new RandomLevels(walls));
    }

    private static Task task(String name, LevelSource levels) {
        return Task.of(name, copies -> new Maze(levels, copies), Maze.MAX_STEPS);
    }
}
