package io.cambrian.schedules.spec.trainer;

import io.cambrian.evaluators.task.Task;
import java.util.Map;
import java.util.OptionalInt;

/** The inner loop: one record for each kind of learner. {@link TrainerKeys} lists the kinds. */
public interface TrainerSpec {

    /** The value of the key {@code kind}. */
    String kind();

    /** Writes the other keys; the kind's reader is the inverse. */
    void write(Map<String, Object> keys);

    /** What it does, after its name: {@code trains agents with losses}. */
    String purpose();

    /** Environment steps, of all copies together, for each update: each time that the agent learns. */
    int environmentStepsPerUpdate();

    /** Environments stepped together. */
    int environmentCopies();

    /**
     * Makes sure that the trainer would learn something on a task in a number of environment steps, finish an episode and know its
     * actions.
     *
     * @throws io.cambrian.schedules.spec.yaml.MisfitException otherwise, with the key of the stage and one sentence that names the
     *     remedy
     */
    void check(Task task, long environmentSteps);

    /** Whether candidates attempt problems as they are; otherwise agents are trained with them in environments. */
    default boolean attempts() {
        return false;
    }

    /** Whether it chooses among the levels that a task draws, so that a task has to have some. */
    default boolean choosesLevels() {
        return false;
    }

    /** The shortest life of an agent in a meta-training, in updates, if it may be shorter than a stage. */
    default OptionalInt shortestLife() {
        return OptionalInt.empty();
    }
}
