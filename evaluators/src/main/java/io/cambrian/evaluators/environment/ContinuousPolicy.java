package io.cambrian.evaluators.environment;

/** Chooses a vector of numbers for every copy from what they show. May keep state, such as a generator. */
@FunctionalInterface
public interface ContinuousPolicy {

    /**
     * Chooses.
     *
     * @param observations {@code [feature][copy]}, only read
     * @param actions {@code [number][copy]}, all written
     */
    void act(float[] observations, float[] actions);
}
