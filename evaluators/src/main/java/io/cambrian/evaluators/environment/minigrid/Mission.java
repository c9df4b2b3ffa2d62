package io.cambrian.evaluators.environment.minigrid;

/** What counts as success, besides entering a goal, which always does. */
public enum Mission {
    /** Nothing else. */
    REACH_THE_GOAL,
    /** Opening a door. */
    OPEN_A_DOOR,
    /** Picking up a ball. */
    PICK_UP_A_BALL
}
