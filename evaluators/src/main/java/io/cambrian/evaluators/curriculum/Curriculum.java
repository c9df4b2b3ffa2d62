package io.cambrian.evaluators.curriculum;

import io.cambrian.evaluators.rule.DrawnLevels;
import io.cambrian.evaluators.rule.LevelSource;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.curriculum.Choice;
import io.cambrian.searchspace.random.Seed;
import java.util.function.BiFunction;

/**
 * Makes the source of levels of a meta-training from the way in which levels are chosen.
 *
 * @param choice which levels
 * @param antagonist who is compared with, where levels are chosen by regret
 */
public record Curriculum(Choice choice, Antagonist antagonist) implements BiFunction<Task, Seed, LevelSource> {

    /** The source of levels of one meta-training; the task draws the levels ({@link Task#drawn}). */
    @Override
    public LevelSource apply(Task task, Seed seed) {
        return switch (choice) {
            case Choice.Random random -> new DrawnLevels(task, seed);
            case Choice.Frozen frozen -> FrozenLevels.drawn(frozen.levels(), task, seed);
            case Choice.Replay replay -> new ReplayedLevels(replay, antagonist, task, seed);
        };
    }
}
