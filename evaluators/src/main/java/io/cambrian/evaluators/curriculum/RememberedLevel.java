package io.cambrian.evaluators.curriculum;

import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.random.SearchSeed;

/**
 * A level that a buffer remembers.
 *
 * @param place in the buffer
 * @param seed the value of the seed that draws it
 */
public record RememberedLevel(int place, long seed) {

    /** The level, of a task that stands for many. */
    public Task of(Task task) {
        return task.drawn(new SearchSeed(seed));
    }
}
