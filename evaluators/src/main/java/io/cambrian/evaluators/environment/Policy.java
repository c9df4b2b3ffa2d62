package io.cambrian.evaluators.environment;

/** Chooses an action for every copy from what they show. May keep state, such as a generator. */
@FunctionalInterface
public interface Policy {

    /**
     * Chooses.
     *
     * @param observations {@code [feature][copy]}, only read
     * @param actions {@code [copy]}, all written
     */
    void act(float[] observations, int[] actions);
}
