package io.cambrian.evaluators.environment;

/** A game whose actions are vectors of numbers. */
public non-sealed interface ContinuousGame extends Game {

    /** The numbers of one action and the range of each. */
    ActionSpace.Box actionSpace();

    /**
     * Moves every copy by one step.
     *
     * @param actions {@code [number][copy]}, all finite. Numbers beyond the range are the game's to deal with, as its rules
     *     say: most clip the force and some charge for the number as it was given
     * @param rewards {@code [copy]}, all written
     * @param terminated {@code [copy]}, all written: whether the rules end the episode here
     */
    void step(float[] actions, float[] rewards, boolean[] terminated);
}
