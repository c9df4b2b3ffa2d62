package io.cambrian.evaluators.experience;

/** Remembered transitions to learn from, numbered from 0. Which ones are drawn is the learner's affair. */
public interface TransitionSource {

    /** How many there are now. */
    int size();

    /**
     * Copies one of them. Allocates nothing.
     *
     * @param index from 0 to {@code size() - 1}
     * @param row receives the transition, in the order of {@link TransitionLayout}
     */
    void recall(int index, float[] row);
}
