package io.cambrian.evaluators.task;

import java.util.List;
import java.util.Optional;

/**
 * Tasks that belong together, such as all sizes of one game; the way to bring tasks of one's own.
 *
 * <p>A family outside of this platform is a public class with a public constructor without parameters, named in the file
 * {@code META-INF/services/io.cambrian.evaluators.task.TaskFamily} of its jar ({@link java.util.ServiceLoader}).
 */
public interface TaskFamily {

    /** The members that are listed; at least those that people ask for by name. */
    List<Task> listed();

    /**
     * The task of that name. Families with sizes in their names know more tasks than they list.
     *
     * @return the task, or nothing when the name is none of this family's
     * @throws UnknownTaskException when the name is this family's but its settings are out of range
     */
    default Optional<Task> named(String name) {
        return listed().stream().filter(task -> task.name().equals(name)).findFirst();
    }
}
