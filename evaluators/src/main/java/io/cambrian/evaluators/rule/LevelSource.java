package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.task.Task;
import java.util.List;

/**
 * The curriculum of a meta-training: decides on which level each life is spent, and hears how lives have ended. Levels are tasks
 * with the same spaces of observations and actions. Its state is part of the meta-training's checkpoint. For one thread.
 */
public interface LevelSource {

    /**
     * A life that is over.
     *
     * @param slot its place among the lives that go on side by side
     * @param level on which it was spent, as this source has given it
     * @param updates of the whole life
     * @param meanReturn of the final policy, undiscounted, over fresh episodes
     * @param lived environment steps of the whole life
     * @param judged environment steps of the fresh episodes
     */
    record EndedLife(int slot, Task level, int updates, double meanReturn, long lived, long judged) {}

    /**
     * The levels of the first lives, one for each slot.
     *
     * @param slots how many lives go on side by side, at least 1
     */
    List<Task> begin(int slots);

    /**
     * The levels of the lives that take the place of those that have ended in one meta-step.
     *
     * @param ended in order of their slots; at least one
     * @return as many, in the same order
     */
    List<Task> follow(List<EndedLife> ended);

    /**
     * What the source has to say of itself.
     *
     * @param name unique among its readings, such as {@code regret}
     * @param value now
     */
    record Reading(String name, double value) {}

    /** What is worth watching after lives have ended, always under the same names; possibly nothing. */
    default List<Reading> readings() {
        return List.of();
    }

    /** Environment steps that the source has spent itself, such as for agents that it compares with. */
    default long environmentSteps() {
        return 0;
    }

    /** Writes its state. */
    void save(CheckpointWriter writer);

    /**
     * Takes over what was saved, in place of {@link #begin}.
     *
     * @param numbers of the lives that go on, one for each slot, counted as they began
     * @param next number of a life
     * @return the levels of the lives that go on, one for each slot
     */
    List<Task> resume(CheckpointReader reader, long[] numbers, long next);
}
