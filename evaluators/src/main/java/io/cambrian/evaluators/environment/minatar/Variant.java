package io.cambrian.evaluators.environment.minatar;

/** The two ways in which results on MinAtar are published. Scores of the two are not comparable. */
public enum Variant {
    /**
     * The original: all six actions in every game, and a joystick that sticks. With probability 0.1 a step repeats the action
     * that was executed before, whatever the agent chose.
     */
    STICKY,

    /**
     * Only the actions that the game has a use for, and every one is executed: the settings of gymnax, under the original's
     * rules, from which gymnax departs in the first wave of Space Invaders.
     */
    MINIMAL
}
