package io.cambrian.evaluators.environment;

/** A game whose actions are numbered. */
public non-sealed interface DiscreteGame extends Game {

    /** How many actions there are, called from 0. */
    int actions();

    /**
     * Moves every copy by one step.
     *
     * @param actions {@code [copy]}, each within the space
     * @param rewards {@code [copy]}, all written
     * @param terminated {@code [copy]}, all written: whether the rules end the episode here
     */
    void step(int[] actions, float[] rewards, boolean[] terminated);
}
