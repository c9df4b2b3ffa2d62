package io.cambrian.evaluators.environment;

/** An environment whose actions are numbered. */
public non-sealed interface DiscreteEnvironment extends VectorEnvironment {

    /** How many actions there are; they are called 0 to {@code actions() - 1}. */
    int actions();

    @Override
    default ActionSpace.Discrete actionSpace() {
        return new ActionSpace.Discrete(actions());
    }

    /**
     * Steps every copy once. Allocates nothing.
     *
     * @param actions one action for each copy
     * @throws IllegalArgumentException when an action is outside the space; no copy has moved then
     * @throws IllegalStateException before the first {@link #reset}
     * @throws EnvironmentFailedException when the environment runs outside of this JVM and has failed
     */
    void step(int[] actions);
}
