package io.cambrian.evaluators.task;

import java.util.OptionalInt;

/** When tasks that do not stay the same change. */
public final class TaskChanges {

    private TaskChanges() {}

    /** The steps of a copy between two changes of the task with this name; empty if it stays the same. */
    public static OptionalInt period(String task) {
        return BoardTasks.period(task);
    }
}
