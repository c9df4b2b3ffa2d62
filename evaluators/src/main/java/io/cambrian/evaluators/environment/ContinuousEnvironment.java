package io.cambrian.evaluators.environment;

/** An environment whose actions are vectors of numbers. */
public non-sealed interface ContinuousEnvironment extends VectorEnvironment {

    @Override
    ActionSpace.Box actionSpace();

    /**
     * Steps every copy once. Allocates nothing.
     *
     * @param actions {@code [number][copy]}. Numbers beyond the range of the space are allowed and dealt with as the rules
     *     say; what is not finite is outside of every space
     * @throws IllegalArgumentException when an action is outside the space; no copy has moved then
     * @throws IllegalStateException before the first {@link #reset}
     * @throws EnvironmentFailedException when the environment runs outside of this JVM and has failed
     */
    void step(float[] actions);
}
